// @ts-nocheck
import { badLength, type FieldError, join, tooLong } from "./field-error.ts";
import { fieldsOf, listOf, textOf } from "./fields.ts";
import type { Rule } from "./rule.ts";

const MAX_CHOICES = 25;
const MAX_CHOICE_CHARACTERS = 100;

/** What Discord demands of choices, offered by a command or by autocomplete. */
export interface ChoicesSubject {
  readonly path: string;
  readonly choices: unknown;
}

/** The rules for a list of choices. */
export const choiceRules: readonly Rule<ChoicesSubject>[] = [
  {
    name: "at most 25 choices",
    source: "Discord, Application Commands, Autocomplete",
    find: ({ path, choices }) => (listOf(choices).length > MAX_CHOICES ? [tooLong(path, MAX_CHOICES)] : []),
  },
  {
    name: "a choice's name and text value have 1 to 100 characters",
    source: "Discord, Application Commands, Option Choice Structure",
    find: ({ path, choices }) =>
      listOf(choices).flatMap((choice, index) => choiceErrors(join(path, index), choice)),
  },
];

function choiceErrors(path: string, choice: unknown): FieldError[] {
  const { name, value } = fieldsOf(choice);
  const texts = { name: textOf(name), ...(typeof value === "number" ? {} : { value: textOf(value) }) };
  return Object.entries(texts)
    .filter(([, text]) => text.length < 1 || text.length > MAX_CHOICE_CHARACTERS)
    .map(([field]) => badLength(join(path, field), 1, MAX_CHOICE_CHARACTERS));
}
