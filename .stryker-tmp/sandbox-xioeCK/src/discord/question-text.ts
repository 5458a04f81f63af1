// @ts-nocheck
import { UserError } from "../errors.ts";
import type { Language } from "./locales/catalogue.ts";

/** Discord's limit for the option, which a heading read back from a card must keep as well. */
export const MAX_QUESTION_CHARACTERS = 300;

/** The question on one line without control characters. Throws a `UserError` when it holds no letter and no digit. */
export function questionText(given: string, language: Language): string {
  const text = given
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError(language.text("error.question-empty"));
  return text.slice(0, MAX_QUESTION_CHARACTERS).toWellFormed();
}
