// @ts-nocheck
import { join } from "./field-error.ts";
import { type Fields, fieldsOf, isFields, listOf, numberOf } from "./fields.ts";

/** Discord's numbers for kinds of commands. */
export const commandType = { chatInput: 1, user: 2, message: 3 } as const;

/** Discord's numbers for kinds of command options. */
export const optionType = {
  subcommand: 1,
  subcommandGroup: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

/** An option of a command and its place. */
export interface PlacedOption {
  readonly path: string;
  readonly type: number;
  readonly fields: Fields;
}

/** A command as a request brings it, its place in the body, and all of its options. */
export interface CommandSubject {
  readonly path: string;
  readonly type: number;
  readonly fields: Fields;
  /** Options at every depth, a subcommand before its own options. */
  readonly options: readonly PlacedOption[];
  /** The lists of options that stand side by side, with the list's path. */
  readonly optionLists: readonly { readonly path: string; readonly options: readonly PlacedOption[] }[];
}

/** Prepares a command for the rules. */
export function commandSubject(value: unknown, path = ""): CommandSubject {
  const fields = fieldsOf(value);
  const optionLists = listsOf(fields.options, join(path, "options"));
  const options = optionLists.flatMap((list) => list.options);
  return { path, type: numberOf(fields.type) ?? commandType.chatInput, fields, options, optionLists };
}

/** Whether the option is a subcommand or a group of them. */
export function isSubcommand(type: number): boolean {
  return type === optionType.subcommand || type === optionType.subcommandGroup;
}

/** A name or description and its translations, each with its path. */
export function localizedTexts(fields: Fields, path: string, name: "name" | "description") {
  const translations = fields[`${name}_localizations`];
  const entries = isFields(translations) ? Object.entries(translations) : [];
  const placed = entries.map(([locale, text]) => ({
    path: join(path, `${name}_localizations`, locale),
    text,
  }));
  return [{ path: join(path, name), text: fields[name] }, ...placed];
}

function listsOf(value: unknown, path: string): CommandSubject["optionLists"] {
  if (listOf(value).length === 0) return [];
  const options = listOf(value).map((option, index) => {
    const fields = fieldsOf(option);
    return { path: join(path, index), type: numberOf(fields.type) ?? 0, fields };
  });
  const inner = options.flatMap((option) => listsOf(option.fields.options, join(option.path, "options")));
  return [{ path, options }, ...inner];
}
