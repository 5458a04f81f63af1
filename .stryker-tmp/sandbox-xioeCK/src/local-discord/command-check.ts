// @ts-nocheck
import { commandOptionRules } from "./command-option-rules.ts";
import { commandRules } from "./command-rules.ts";
import { type CommandSubject, commandSubject, commandType } from "./command-subject.ts";
import { type FieldError, join } from "./field-error.ts";
import { textOf } from "./fields.ts";
import { invalidFormBody, refusals } from "./refusal.ts";
import { findErrors, type Rule } from "./rule.ts";

/** How many commands of each kind one scope holds (Discord, Application Commands; menus as in the OpenAPI document). */
const maxCommands: Readonly<Record<number, number>> = {
  [commandType.chatInput]: 100,
  [commandType.user]: 15,
  [commandType.message]: 15,
};

/** Every rule for one command. */
export const allCommandRules: readonly Rule<CommandSubject>[] = [...commandRules, ...commandOptionRules];

/** Throws what Discord would answer to a command that it refuses. */
export function checkCommand(command: unknown): void {
  const errors = findErrors(allCommandRules, commandSubject(command));
  if (errors.length > 0) throw invalidFormBody(errors);
}

/** Throws what Discord would answer to a list of commands (a PUT) that it refuses. */
export function checkCommandList(commands: readonly unknown[]): void {
  const subjects = commands.map((command, index) => commandSubject(command, String(index)));
  const errors = [
    ...subjects.flatMap((subject) => findErrors(allCommandRules, subject)),
    ...repeated(subjects),
  ];
  if (errors.length > 0) throw invalidFormBody(errors);
  checkCommandCounts(subjects.map(({ type }) => type));
}

/** Throws when a scope would hold too many commands of one kind (30032). */
export function checkCommandCounts(types: readonly number[]): void {
  for (const [type, max] of Object.entries(maxCommands)) {
    if (types.filter((one) => one === Number(type)).length > max) throw refusals.tooManyCommands(max);
  }
}

function repeated(subjects: readonly CommandSubject[]): FieldError[] {
  const keys = subjects.map(({ type, fields }) => `${type} ${textOf(fields.name)}`);
  const code = "APPLICATION_COMMANDS_DUPLICATE_NAME";
  const message = "Application command names must be unique";
  return subjects.flatMap(({ path }, index) =>
    keys.indexOf(keys[index] ?? "") < index ? [{ path: join(path, "name"), code, message }] : [],
  );
}
