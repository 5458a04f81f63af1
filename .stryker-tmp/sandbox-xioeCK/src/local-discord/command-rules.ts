// @ts-nocheck
import { type CommandSubject, commandType, localizedTexts } from "./command-subject.ts";
import { badLength, type FieldError, join, notOneOf, tooLong } from "./field-error.ts";
import { type Fields, fieldsOf, isAbsent, isFields, listOf, textOf } from "./fields.ts";
import type { Rule } from "./rule.ts";

const MAX_NAME_CHARACTERS = 32;
const MAX_DESCRIPTION_CHARACTERS = 100;
const MAX_COMMAND_CHARACTERS = 8000;
/** Letters, digits, `-`, `_` and an apostrophe of any script (Discord, Application Commands, "Naming"). */
const namePattern = /^[-_'\u2019\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** The locales of Discord's own app (Discord, Reference, "Locales"). */
const locales =
  "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko".split(
    " ",
  );

/** What Discord demands of a command; its options have rules of their own. */
export const commandRules: readonly Rule<CommandSubject>[] = [
  {
    name: "a slash command's and an option's name is in lower case, without spaces, 1 to 32 characters",
    source: "Discord, Application Commands, Application Command Naming",
    find: (command) => [
      ...(command.type === commandType.chatInput ? nameErrors(command.fields, command.path) : []),
      ...command.options.flatMap(({ fields, path }) => nameErrors(fields, path)),
    ],
  },
  {
    name: "a menu command's name has 1 to 32 characters",
    source: "Discord, Application Commands, Application Command Naming",
    find: ({ type, path, fields }) =>
      type === commandType.chatInput ? [] : lengthErrors(fields, path, "name", MAX_NAME_CHARACTERS),
  },
  {
    name: "a description has 1 to 100 characters",
    source: "Discord, Application Commands, Application Command Object",
    find: ({ type, path, fields, options }) => [
      ...(type === commandType.chatInput
        ? lengthErrors(fields, path, "description", MAX_DESCRIPTION_CHARACTERS)
        : []),
      ...options.flatMap((option) =>
        lengthErrors(option.fields, option.path, "description", MAX_DESCRIPTION_CHARACTERS),
      ),
    ],
  },
  {
    name: "a menu command has no description and no options",
    source: "Discord, Application Commands, User and Message Commands",
    find: ({ type, path, fields }) =>
      type === commandType.chatInput
        ? []
        : ["description", "options"]
            .filter(
              (name) => !isAbsent(fields[name]) && fields[name] !== "" && listOf(fields[name]).length >= 0,
            )
            .filter((name) => name !== "options" || listOf(fields.options).length > 0)
            .map((name) => tooLong(join(path, name), 0)),
  },
  {
    name: "translations are for locales that Discord has",
    source: "Discord, Reference, Locales",
    find: ({ path, fields, options }) =>
      [{ path, fields }, ...options].flatMap((part) => localeErrors(part.fields, part.path)),
  },
  {
    name: "a command has at most 8,000 characters with its longest translation",
    source: "Discord, Application Commands, Slash Commands",
    find: ({ path, fields, options }) => {
      const total = [{ fields }, ...options].reduce((sum, part) => sum + charactersOf(part.fields), 0);
      const message = `Command exceeds maximum size (${MAX_COMMAND_CHARACTERS})`;
      return total > MAX_COMMAND_CHARACTERS ? [{ path, code: "APPLICATION_COMMAND_TOO_LARGE", message }] : [];
    },
  },
  {
    name: "contexts and integration types are known and occur once",
    source: "Discord, Application Commands, Contexts",
    find: ({ path, fields }) => [
      ...setErrors(join(path, "contexts"), fields.contexts, [0, 1, 2]),
      ...setErrors(join(path, "integration_types"), fields.integration_types, [0, 1]),
    ],
  },
];

function nameErrors(fields: Fields, path: string): FieldError[] {
  const message = "Command name is invalid";
  return localizedTexts(fields, path, "name")
    .filter(({ text }) => !namePattern.test(textOf(text)) || textOf(text) !== textOf(text).toLowerCase())
    .map((place) => ({ path: place.path, code: "APPLICATION_COMMAND_INVALID_NAME", message }));
}

function lengthErrors(
  fields: Fields,
  path: string,
  field: "name" | "description",
  max: number,
): readonly FieldError[] {
  return localizedTexts(fields, path, field)
    .filter(({ text }) => textOf(text).length < 1 || textOf(text).length > max)
    .map((place) => badLength(place.path, 1, max));
}

function localeErrors(fields: Fields, path: string): FieldError[] {
  return ["name_localizations", "description_localizations"].flatMap((name) =>
    Object.keys(fieldsOf(fields[name]))
      .filter((locale) => !locales.includes(locale))
      .map(() => notOneOf(join(path, name), locales)),
  );
}

function charactersOf(fields: Fields): number {
  const longest = (name: "name" | "description") =>
    Math.max(...localizedTexts(fields, "", name).map(({ text }) => textOf(text).length));
  const choices = listOf(fields.choices).map(fieldsOf);
  const inChoices = choices.reduce(
    (sum, { name, value }) => sum + textOf(name).length + String(value).length,
    0,
  );
  return longest("name") + longest("description") + inChoices;
}

function setErrors(path: string, value: unknown, known: readonly number[]): FieldError[] {
  if (isAbsent(value)) return [];
  const values = listOf(value);
  const isSet = values.length > 0 && new Set(values).size === values.length && !isFields(value);
  return isSet && values.every((entry) => known.includes(Number(entry))) ? [] : [notOneOf(path, known)];
}
