// @ts-nocheck
import type { CommandOption, PageCommand } from "./protocol.ts";

/** A command, or a subcommand of one, that can be typed. */
export interface TypedChoice {
  /** As it is registered: `seeds reload`. */
  readonly name: string;
  /** As the person reads it. */
  readonly shownName: string;
  readonly description: string;
  /** Required ones first. */
  readonly options: readonly CommandOption[];
}

/** Everything that can be typed after a slash. */
export function typedChoices(commands: readonly PageCommand[]): readonly TypedChoice[] {
  return commands
    .filter(({ type }) => type === CHAT_INPUT)
    .flatMap((command) => choicesBelow(command.name, command.shownName, command));
}

/** What begins with the text, then what contains it; all for an empty one. */
export function matchingChoices(choices: readonly TypedChoice[], typed: string): readonly TypedChoice[] {
  const text = typed.trim().toLowerCase();
  const rank = ({ name, shownName }: TypedChoice) => {
    if (name.startsWith(text) || shownName.toLowerCase().startsWith(text)) return 0;
    return name.includes(text) || shownName.toLowerCase().includes(text) ? 1 : 2;
  };
  return choices.filter((choice) => rank(choice) < 2).toSorted((one, other) => rank(one) - rank(other));
}

/** The command whose whole name the text begins with, and what follows it; undefined when there is none. */
export function findTyped(
  choices: readonly TypedChoice[],
  typed: string,
): { readonly choice: TypedChoice; readonly rest: string } | undefined {
  for (const choice of choices) {
    for (const name of [choice.name, choice.shownName]) {
      if (typed.startsWith(`${name} `)) return { choice, rest: typed.slice(name.length + 1) };
    }
  }
  return undefined;
}

const CHAT_INPUT = 1;
/** Kinds up to this one are subcommands and groups of them. */
const GROUP = 2;

function choicesBelow(name: string, shownName: string, holder: CommandOption): TypedChoice[] {
  const { options = [], description = "" } = holder;
  const inner = options.filter(({ type }) => type <= GROUP);
  if (inner.length > 0) {
    return inner.flatMap((option) =>
      choicesBelow(`${name} ${option.name}`, `${shownName} ${option.shownName}`, option),
    );
  }
  const ordered = options.toSorted(
    (one, other) => Number(other.required ?? false) - Number(one.required ?? false),
  );
  return [{ name, shownName, description, options: ordered }];
}
