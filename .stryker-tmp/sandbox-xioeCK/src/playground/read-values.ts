// @ts-nocheck
import type { LocalDiscord } from "../local-discord/local-discord.ts";
import type { OptionValue, OptionValues } from "../local-discord/option-values.ts";
import type { Person } from "../local-discord/person.ts";
import { readOptionValue } from "./option-value.ts";
import type { TypedCommand } from "./parse-command.ts";

/**
 * The values of a typed command. Where the bot suggests values, its first suggestion for the text is taken, as a person would
 * in Discord's app, and named; without a suggestion the text itself is sent.
 */
export async function readValues(
  localDiscord: LocalDiscord,
  { name, options, texts }: TypedCommand,
  person: Person,
  print: (text: string) => void,
): Promise<OptionValues> {
  const values: Record<string, OptionValue> = {};
  for (const option of options) {
    const text = texts.get(option.name);
    if (text !== undefined) values[option.name] = await readOptionValue(option, text);
  }
  for (const option of options.filter(({ name, autocomplete }) => autocomplete === true && texts.has(name))) {
    const suggestions = await localDiscord.autocomplete(name, values, option.name, person);
    const first = suggestions.outcome === "choices" ? suggestions.choices[0] : undefined;
    if (first === undefined) continue;
    values[option.name] = first.value;
    print(`${option.name}: ${first.name}`);
  }
  return values;
}
