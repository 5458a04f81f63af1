// @ts-nocheck
import type { FieldError } from "./field-error.ts";

/** One thing that Discord demands of a payload. */
export interface Rule<Subject> {
  /** The demand in a few words; the tests show one refused payload for each. */
  readonly name: string;
  /** Where the demand comes from. */
  readonly source: string;
  /** Every place that breaks the rule; an empty list when none does. */
  readonly find: (subject: Subject) => readonly FieldError[];
}

/** Every place where the subject breaks any of the rules. */
export function findErrors<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
): readonly FieldError[] {
  return rules.flatMap((rule) => rule.find(subject));
}
