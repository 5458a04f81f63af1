/** An option of a command, as far as a prompt needs to know it. */
// @ts-nocheck

export interface OfferedOption {
  readonly name: string;
  /** The name in the person's language; the same where the bot has no translation. */
  readonly shownName: string;
  /** Discord's number: 1 subcommand, 2 group, 3 text, 4 whole number, 5 yes or no, 10 number, 11 file. */
  readonly type: number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
  readonly options?: readonly OfferedOption[];
}

/** A command that the bot has registered and that this person is shown. */
export interface OfferedCommand {
  readonly name: string;
  /** The name in the person's language; the same where the bot has no translation. */
  readonly shownName: string;
  /** 1 slash command, 3 command of a message's menu. */
  readonly type: number;
  /** In the person's language too. */
  readonly description?: string;
  readonly options?: readonly OfferedOption[];
}

/** The bot's commands as a person reads them whose Discord is in this language. */
export function offerCommands(commands: readonly object[], locale: string): readonly OfferedCommand[] {
  const offer = (registered: Registered): OfferedCommand => {
    const { options, name_localizations, description_localizations, ...rest } = registered;
    const description = description_localizations?.[locale] ?? rest.description;
    return {
      ...rest,
      shownName: name_localizations?.[locale] ?? rest.name,
      ...(description !== undefined && { description }),
      ...(options !== undefined && { options: options.map(offer) }),
    };
  };
  return (commands as readonly Registered[]).map(offer);
}

/** Whether this is the name that was typed, as it is or in the person's language. */
export function isNamed({ name, shownName }: OfferedOption | OfferedCommand, typed: string): boolean {
  return name === typed || shownName === typed;
}

/** Whether the option is a subcommand or a group of them. */
export function isSubcommand({ type }: OfferedOption): boolean {
  return type === 1 || type === 2;
}

/** How the command is written: `/ask question: [article:] [private:]`, a line for each subcommand. */
export function usageOf(command: OfferedCommand): readonly string[] {
  return usagesBelow(`/${command.shownName}`, command.options ?? []);
}

function usagesBelow(start: string, options: readonly OfferedOption[]): string[] {
  const subcommands = options.filter(isSubcommand);
  if (subcommands.length > 0) {
    return subcommands.flatMap((option) => usagesBelow(`${start} ${option.shownName}`, option.options ?? []));
  }
  return [
    [
      start,
      ...options.map(({ shownName, required }) => (required ? `${shownName}:` : `[${shownName}:]`)),
    ].join(" "),
  ];
}

interface Registered {
  readonly name: string;
  readonly type: number;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly options?: readonly Registered[];
}
