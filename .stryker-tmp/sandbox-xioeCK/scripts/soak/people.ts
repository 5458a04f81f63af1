// @ts-nocheck
import type { APIMessage } from "discord-api-types/v10";
import { componentType, flattenComponents } from "../../src/local-discord/component-tree.ts";
import type { LocalDiscord } from "../../src/local-discord/local-discord.ts";
import type { OptionValue } from "../../src/local-discord/option-values.ts";
import type { Person } from "../../src/local-discord/person.ts";
import type { Reply, Suggestions } from "../../src/local-discord/reply.ts";
import type { Random } from "./random.ts";

/** Does one thing that a person might do, and resolves with what the bot made of it; undefined: there was nothing to do. */
export type Act = () => Promise<Reply | Suggestions | undefined>;

/** People who use every command, type into options and press buttons of the answers they got. */
export function createPeople(discord: LocalDiscord, questions: readonly string[], random: Random): Act {
  let recent: readonly { readonly message: APIMessage; readonly person: Person }[] = [];
  const use = async (person: Person) => {
    const { name, options } = random.pick(usesOf(discord.commandsFor(person)));
    const typed = options.find((option) => option.autocomplete === true);
    const values = Object.fromEntries(
      options
        .filter(({ required }) => required === true || random.next() < 0.3)
        .map((option) => [String(option.name), valueFor(option, questions, random)]),
    );
    if (typed !== undefined && random.next() < 0.3) {
      const focused = String(typed.name);
      return discord.autocomplete(name, { ...values, [focused]: "a" }, focused, person);
    }
    const reply = await discord.slash(name, values, person);
    if (reply.outcome === "answered") recent = [...recent.slice(-49), { message: reply.message, person }];
    return reply;
  };
  const press = async (): Promise<Reply | undefined> => {
    if (recent.length === 0) return undefined;
    const { message, person } = random.pick(recent);
    const current = discord.findMessage(message.id);
    const buttons = flattenComponents(current?.message.components ?? []).filter(
      ({ type, fields }) =>
        type === componentType.button && typeof fields.custom_id === "string" && fields.disabled !== true,
    );
    if (buttons.length === 0) return undefined;
    return discord.click(message, String(random.pick(buttons).fields.custom_id), person);
  };
  return async () => {
    const person: Person = {
      userId: String(10n ** 18n + BigInt(Math.floor(random.next() * 500))),
      locale: random.pick(["en-US", "de", "fr", "ja"]),
      isDirect: random.next() < 0.1,
      ...(random.next() < 0.05 && { permissions: (1n << 5n) | (1n << 11n) }),
    };
    return random.next() < 0.25 ? press() : use(person);
  };
}

/** A command, or a subcommand by its full name, with its options. */
interface Use {
  readonly name: string;
  readonly options: readonly Readonly<Record<string, unknown>>[];
}

const SUBCOMMAND = 1;
const STRING = 3;
const BOOLEAN = 5;
const CHAT_INPUT = 1;

function usesOf(commands: readonly { readonly name: string; readonly [field: string]: unknown }[]): Use[] {
  return commands
    .filter(({ type }) => type === CHAT_INPUT)
    .flatMap(({ name, options }) => {
      const known = listOf(options);
      const subcommands = known.filter(({ type }) => type === SUBCOMMAND);
      if (subcommands.length === 0) return [{ name, options: known }];
      return subcommands.map((one) => ({ name: `${name} ${one.name}`, options: listOf(one.options) }));
    })
    .filter(({ options }) => options.every(({ type, required }) => required !== true || type === STRING));
}

function valueFor(option: Use["options"][number], questions: readonly string[], random: Random): OptionValue {
  const [choice] = listOf(option.choices);
  if (choice !== undefined) return choice.value as OptionValue;
  if (option.type === BOOLEAN) return random.next() < 0.5;
  return option.type === STRING ? random.pick(questions) : 1;
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value : [];
}
