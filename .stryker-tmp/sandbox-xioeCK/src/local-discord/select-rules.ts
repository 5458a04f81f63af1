// @ts-nocheck
import { componentType, isSelect, type PlacedComponent } from "./component-tree.ts";
import { badLength, type FieldError, join, tooLong } from "./field-error.ts";
import { fieldsOf, isAbsent, listOf, numberOf, textOf } from "./fields.ts";
import type { MessageSubject } from "./message-subject.ts";
import type { Rule } from "./rule.ts";

const MAX_OPTIONS = 25;
const MAX_OPTION_CHARACTERS = 100;
const MAX_PLACEHOLDER_CHARACTERS = 150;

/** What Discord demands of menus to select from. */
export const selectRules: readonly Rule<MessageSubject>[] = [
  {
    name: "a string select has 1 to 25 options",
    source: "Discord, Component Reference, String Select",
    find: stringSelects(({ path, fields }) => {
      const { length } = listOf(fields.options);
      return length < 1 || length > MAX_OPTIONS ? [badLength(join(path, "options"), 1, MAX_OPTIONS)] : [];
    }),
  },
  {
    name: "an option's label and value have 1 to 100 characters, its description at most 100",
    source: "Discord, Component Reference, Select Option Structure",
    find: stringSelects(({ path, fields }) =>
      listOf(fields.options).flatMap((option, index) => optionErrors(join(path, "options", index), option)),
    ),
  },
  {
    name: "an option's value occurs once",
    source: "enforced by Discord: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
    find: stringSelects(({ path, fields }) => {
      const values = listOf(fields.options).map((option) => fieldsOf(option).value);
      const code = "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED";
      const message = "The specified option value is already used";
      return values.flatMap((value, index) =>
        values.indexOf(value) < index ? [{ path: join(path, "options", index, "value"), code, message }] : [],
      );
    }),
  },
  {
    name: "a placeholder has at most 150 characters",
    source: "Discord, Component Reference, String Select",
    find: ({ components }) =>
      components
        .filter(
          ({ type, fields }) =>
            isSelect(type) && textOf(fields.placeholder).length > MAX_PLACEHOLDER_CHARACTERS,
        )
        .map(({ path }) => tooLong(join(path, "placeholder"), MAX_PLACEHOLDER_CHARACTERS)),
  },
  {
    name: "a select asks for no more choices than it has",
    source: "Discord, Component Reference, String Select",
    find: stringSelects(({ path, fields }) => {
      const { length } = listOf(fields.options);
      const [min, max] = [numberOf(fields.min_values) ?? 1, numberOf(fields.max_values) ?? 1];
      if (min <= max && max <= length) return [];
      const message = `Must be between ${min} and ${length}.`;
      return [{ path: join(path, "max_values"), code: "NUMBER_TYPE_MAX", message }];
    }),
  },
];

function stringSelects(
  check: (component: PlacedComponent) => readonly FieldError[],
): Rule<MessageSubject>["find"] {
  return ({ components }) =>
    components.filter(({ type }) => type === componentType.stringSelect).flatMap(check);
}

function optionErrors(path: string, option: unknown): FieldError[] {
  const { label, value, description } = fieldsOf(option);
  const errors = Object.entries({ label, value })
    .filter(([, text]) => textOf(text) === "" || textOf(text).length > MAX_OPTION_CHARACTERS)
    .map(([name]) => badLength(join(path, name), 1, MAX_OPTION_CHARACTERS));
  const isLong = !isAbsent(description) && textOf(description).length > MAX_OPTION_CHARACTERS;
  return isLong ? [...errors, tooLong(join(path, "description"), MAX_OPTION_CHARACTERS)] : errors;
}
