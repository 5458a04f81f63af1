/** An option of a command, as far as a prompt needs to know it. */
export interface OfferedOption {
  readonly name: string;
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
  /** 1 slash command, 3 command of a message's menu. */
  readonly type: number;
  readonly description?: string;
  readonly options?: readonly OfferedOption[];
}

/** Whether the option is a subcommand or a group of them. */
export function isSubcommand({ type }: OfferedOption): boolean {
  return type === 1 || type === 2;
}

/** How the command is written: `/ask question: [article:] [private:]`, a line for each subcommand. */
export function usageOf(command: OfferedCommand): readonly string[] {
  return usagesBelow(`/${command.name}`, command.options ?? []);
}

function usagesBelow(start: string, options: readonly OfferedOption[]): string[] {
  const subcommands = options.filter(isSubcommand);
  if (subcommands.length > 0) {
    return subcommands.flatMap((option) => usagesBelow(`${start} ${option.name}`, option.options ?? []));
  }
  return [[start, ...options.map(({ name, required }) => (required ? `${name}:` : `[${name}:]`))].join(" ")];
}
