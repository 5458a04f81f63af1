// @ts-nocheck
import { choiceRules } from "./choice-rules.ts";
import { type CommandSubject, isSubcommand, optionType, type PlacedOption } from "./command-subject.ts";
import { type FieldError, join, notOneOf, tooLong } from "./field-error.ts";
import { isAbsent, listOf, numberOf, textOf } from "./fields.ts";
import { findErrors, type Rule } from "./rule.ts";

const MAX_OPTIONS = 25;
const MAX_TEXT_LENGTH = 6000;
const optionTypes = Object.values(optionType);
const withChoices: readonly number[] = [optionType.string, optionType.integer, optionType.number];

/** What Discord demands of a command's options. */
export const commandOptionRules: readonly Rule<CommandSubject>[] = [
  {
    name: "at most 25 options side by side",
    source: "Discord, Application Commands, Application Command Object",
    find: ({ optionLists }) =>
      optionLists
        .filter(({ options }) => options.length > MAX_OPTIONS)
        .map(({ path }) => tooLong(path, MAX_OPTIONS)),
  },
  {
    name: "an option has a known type",
    source: "Discord, Application Commands, Application Command Option Type",
    find: ({ options }) =>
      options
        .filter(({ type }) => !optionTypes.some((known) => known === type))
        .map(({ path }) => notOneOf(join(path, "type"), optionTypes)),
  },
  {
    name: "required options stand before the others",
    source: "Discord, Application Commands, Application Command Object",
    find: ({ optionLists }) => optionLists.flatMap(({ options }) => lateRequired(options)),
  },
  {
    name: "an option's name occurs once side by side",
    source: "enforced by Discord: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
    find: ({ optionLists }) => optionLists.flatMap(({ options }) => repeatedNames(options)),
  },
  {
    name: "subcommands do not stand beside other options",
    source: "Discord, Application Commands, Subcommands and Subcommand Groups",
    find: ({ optionLists }) =>
      optionLists
        .filter(({ options }) => new Set(options.map(({ type }) => isSubcommand(type))).size > 1)
        .map(({ path }) => ({
          path,
          code: "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
          message: "Sub-command and sub-command group option types are mutually exclusive to all other types",
        })),
  },
  {
    name: "an option's choices keep the rules for choices",
    source: "Discord, Application Commands, Application Command Option",
    find: ({ options }) =>
      options.flatMap(({ path, fields }) =>
        findErrors(choiceRules, { path: join(path, "choices"), choices: fields.choices }),
      ),
  },
  {
    name: "autocomplete only for texts and numbers without choices",
    source: "Discord, Application Commands, Application Command Option",
    find: ({ options }) =>
      options
        .filter(({ fields }) => fields.autocomplete === true)
        .filter(({ type, fields }) => !withChoices.includes(type) || listOf(fields.choices).length > 0)
        .map(({ path }) => ({
          path: join(path, "autocomplete"),
          code: "APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_INVALID",
          message: "Autocomplete is not possible for this option",
        })),
  },
  {
    name: "a text's shortest and longest length lie within 0 to 6,000",
    source: "Discord, Application Commands, Application Command Option",
    find: ({ options }) =>
      options.flatMap(({ path, fields }) =>
        [
          { name: "min_length", min: 0 },
          { name: "max_length", min: 1 },
        ].flatMap(({ name, min }) => rangeErrors(join(path, name), fields[name], min)),
      ),
  },
];

function lateRequired(options: readonly PlacedOption[]): FieldError[] {
  const firstOptional = options.findIndex(({ fields }) => fields.required !== true);
  const code = "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID";
  const message = "Required options must be placed before non-required options";
  return options.flatMap(({ path, fields }, index) =>
    firstOptional !== -1 && index > firstOptional && fields.required === true
      ? [{ path, code, message }]
      : [],
  );
}

function repeatedNames(options: readonly PlacedOption[]): FieldError[] {
  const names = options.map(({ fields }) => textOf(fields.name));
  const code = "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS";
  const message = "Option name already exists";
  return options.flatMap(({ path }, index) =>
    names.indexOf(names[index] ?? "") < index ? [{ path: join(path, "name"), code, message }] : [],
  );
}

function rangeErrors(path: string, value: unknown, min: number): FieldError[] {
  if (isAbsent(value)) return [];
  const number = numberOf(value) ?? -1;
  const message = `Value must be between ${min} and ${MAX_TEXT_LENGTH}.`;
  return number < min || number > MAX_TEXT_LENGTH ? [{ path, code: "NUMBER_TYPE_RANGE", message }] : [];
}
