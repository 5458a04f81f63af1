// @ts-nocheck
import { findNearestName } from "./nearest-name.ts";
import { isNamed, isSubcommand, type OfferedCommand, type OfferedOption } from "./offered-command.ts";

/** A slash command as typed: its name with subcommands, and the text of each option. */
export interface TypedCommand {
  readonly name: string;
  readonly options: readonly OfferedOption[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads `/seeds reload` or `/ask question: how many article: ukraine`; gives a sentence for the person when it cannot. */
export function parseCommand(line: string, commands: readonly OfferedCommand[]): TypedCommand | string {
  const words = line.replace(/^\//, "").trim().split(/\s+/);
  const slashCommands = commands.filter(({ type }) => type === 1);
  const command = slashCommands.find((offered) => isNamed(offered, words[0] ?? ""));
  if (command === undefined) return unknownCommand(words[0] ?? "", slashCommands);
  const path = [command.name];
  let options = command.options ?? [];
  while (options.some(isSubcommand)) {
    const typed = words[path.length] ?? "";
    const subcommand = options.find((option) => isNamed(option, typed));
    if (subcommand === undefined) return unknownSubcommand(path, typed, options);
    path.push(subcommand.name);
    options = subcommand.options ?? [];
  }
  return parseOptions(path.join(" "), textAfter(line, path.length), options);
}

function parseOptions(name: string, text: string, options: readonly OfferedOption[]): TypedCommand | string {
  const names = options.map(({ shownName }) => shownName);
  const optionOf = (mark: RegExpMatchArray) => options.find((option) => isNamed(option, mark[1] ?? ""));
  const texts = new Map<string, string>();
  const marks = [...text.matchAll(/(?<=^|\s)([\p{L}\p{N}_-]+):(?=\s|$)/gu)];
  const known = marks.filter((mark) => optionOf(mark) !== undefined);
  const before = text.slice(0, known[0]?.index ?? text.length).trim();
  const problem = findMistypedOption(name, marks, before, names, known);
  if (problem !== undefined) return problem;
  const first = options[0];
  if (before !== "" && first === undefined) return `/${name} takes no options.`;
  if (before !== "" && first !== undefined) texts.set(first.name, before);
  known.forEach((mark, index) => {
    const end = known[index + 1]?.index ?? text.length;
    texts.set(optionOf(mark)?.name ?? "", text.slice(mark.index + mark[0].length, end).trim());
  });
  const missing = options.find((option) => option.required === true && !texts.get(option.name));
  if (missing === undefined) return { name, options, texts };
  return `/${name} needs ${missing.shownName}: write /${name} ${missing.shownName}: ...`;
}

/** A word with a colon that is no option: an error where options begin, and elsewhere when it is nearly an option's name. */
function findMistypedOption(
  name: string,
  marks: readonly RegExpMatchArray[],
  before: string,
  names: readonly string[],
  known: readonly RegExpMatchArray[],
): string | undefined {
  const unused = names.filter((option) => !known.some((mark) => mark[1] === option));
  for (const mark of marks.filter((one) => !known.includes(one))) {
    const word = mark[1] ?? "";
    const isFirst = mark.index === 0 && before !== "";
    const near = findNearestName(word, unused);
    if (!isFirst && near === undefined) continue;
    const list = names.length === 0 ? "it takes none" : `it has ${names.join(", ")}`;
    return `/${name} has no option ${word}: ${near === undefined ? list : `did you mean ${near}?`}`;
  }
  return undefined;
}

function unknownCommand(typed: string, commands: readonly OfferedCommand[]): string {
  const names = commands.map(({ shownName }) => shownName);
  const near = findNearestName(typed, names);
  if (near !== undefined) return `There is no /${typed}: did you mean /${near}?`;
  return `There is no /${typed}: there is ${names.map((name) => `/${name}`).join(", ") || "no command yet"}.`;
}

function unknownSubcommand(
  path: readonly string[],
  typed: string,
  options: readonly OfferedOption[],
): string {
  const names = options.filter(isSubcommand).map(({ shownName }) => shownName);
  const near = findNearestName(typed, names);
  const start = `/${path.join(" ")}`;
  if (near !== undefined) return `There is no ${start} ${typed}: did you mean ${start} ${near}?`;
  return `${start} needs one of: ${names.join(", ")}.`;
}

function textAfter(line: string, words: number): string {
  return line.trim().replace(new RegExp(`^(\\S+\\s*){${words}}`), "");
}
