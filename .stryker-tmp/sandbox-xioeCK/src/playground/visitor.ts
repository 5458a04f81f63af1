// @ts-nocheck
import type { LocalDiscord } from "../local-discord/local-discord.ts";
import { MEMBER_PERMISSIONS, MODERATOR_PERMISSIONS } from "../local-discord/permissions.ts";
import type { Person } from "../local-discord/person.ts";
import type { Reply } from "../local-discord/reply.ts";
import { UsageError } from "../local-discord/usage-error.ts";
import type { Control } from "./control.ts";
import { fillForm } from "./fill-form.ts";
import { renderGuide } from "./guide.ts";
import { offerCommands } from "./offered-command.ts";
import { parseCommand } from "./parse-command.ts";
import { type LineWish, parseLine } from "./parse-line.ts";
import { readValues } from "./read-values.ts";
import { createScreen } from "./screen.ts";

/** What a visitor needs. */
export interface VisitorParts {
  readonly localDiscord: LocalDiscord;
  readonly print: (text: string) => void;
  /** Asks for one more line; undefined when the input has ended. */
  readonly readLine: (question: string) => Promise<string | undefined>;
  readonly isTerminal: boolean;
}

/** The person at the prompt. */
export interface Visitor {
  /** Does what a line says and prints what comes of it; false when the person wants to leave. */
  readonly take: (line: string) => Promise<boolean>;
  /** Stops watching for late answers. */
  readonly leave: () => void;
}

/** A visitor who is an ordinary member in the first server and reads English. */
export function createVisitor({ localDiscord, print, readLine, isTerminal }: VisitorParts): Visitor {
  const screen = createScreen(localDiscord, print, isTerminal);
  let person: Person = {};

  const become = (change: Person, sentence: string) => {
    person = { ...person, ...change };
    print(sentence);
  };

  const offeredTo = (somebody: Person) =>
    offerCommands(localDiscord.commandsFor(somebody), somebody.locale ?? "en-US");

  const command = async (line: string): Promise<void> => {
    const typed = parseCommand(line, offeredTo({ ...person, isDirect: false, seesHiddenCommands: true }));
    if (typeof typed === "string") return print(typed);
    const isShown = offeredTo(person).some(({ name }) => name === typed.name.split(" ")[0]);
    if (!isShown && person.isDirect !== true) {
      return print(`Discord hides /${typed.name} from members: write "as moderator" first.`);
    }
    const values = await readValues(localDiscord, typed, person, print);
    await receive(localDiscord.slash(typed.name, values, person));
  };

  const press = async (number: number): Promise<void> => {
    const shown = screen.shown();
    const control = shown?.controls[number - 1];
    if (shown === undefined || control === undefined)
      return print(`There is nothing numbered ${number} above.`);
    if (control.kind === "link") return print(control.url);
    await receive(use(shown.messageId, control));
  };

  const use = (id: string, control: Exclude<Control, { kind: "link" }>): Promise<Reply> =>
    control.kind === "button"
      ? localDiscord.click({ id }, control.customId, person)
      : localDiscord.selectMenu({ id }, control.customId, [control.value], person);

  const receive = async (awaited: Promise<Reply>): Promise<void> => {
    screen.hold();
    const reply = await awaited;
    if (reply.outcome === "failed") return print(reply.reason);
    if (reply.outcome === "answered") return screen.show(reply);
    const values = await fillForm(reply, readLine, print);
    if (values !== undefined) await receive(localDiscord.modalSubmit(reply, values, person));
  };

  const follow = async (wish: LineWish): Promise<void> => {
    switch (wish.kind) {
      case "question":
        return receive(localDiscord.slash("ask", { question: wish.text }, person));
      case "command":
        return command(wish.text);
      case "press":
        return press(wish.number);
      case "menu":
        return receive(localDiscord.contextMenu(wish.name, wish.text, person));
      case "role":
        return wish.isModerator
          ? become({ permissions: MODERATOR_PERMISSIONS }, "You are a moderator now.")
          : become({ permissions: MEMBER_PERMISSIONS }, "You are an ordinary member now.");
      case "place":
        return become(
          { isDirect: wish.isDirect },
          wish.isDirect ? "You are in direct messages with the bot now." : "You are in the server now.",
        );
      case "locale":
        return become({ locale: wish.locale }, `Your Discord's language is ${wish.locale} now.`);
      case "guide":
        return print(renderGuide(offeredTo(person)));
      default:
        return undefined;
    }
  };

  return {
    take: async (line) => {
      const wish = parseLine(line);
      if (wish.kind === "exit") return false;
      await follow(wish).catch((error: unknown) => print(complaintOf(error)));
      return true;
    },
    leave: screen.close,
  };
}

/** What went wrong, for the person: a sentence of Discord's, a file that is not there; anything else is a fault of ours. */
function complaintOf(error: unknown): string {
  const isExpected = error instanceof UsageError || (error instanceof Error && "code" in error);
  if (isExpected) return `${error.message}.`;
  throw error;
}
