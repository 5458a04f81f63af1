import { baseForm } from "./irregular-forms.ts";
import { digitsOf } from "./number-words.ts";
import { stemmerOf } from "./stems.ts";

/** The term of a word in a language (ISO 639-1), which its other forms share: digits of a number word, else the stem. */
export function termOf(word: string, language: string): string {
  const digits = digitsOf(word, language);
  return digits === word ? stemmerOf(language)(language === "en" ? baseForm(word) : word) : digits;
}
