// @ts-nocheck
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES, SURNAMES_TOO } from "./given-names.ts";
import { ORGANISATION_WORDS, PLACE_WORDS } from "./organisation-words.ts";

/** `unknown`: a single word that may be a surname, or a longer name of no known form. */
export type NameType = "person" | "organisation" | "place" | "unknown";

/** What a name is the name of, by its words and the titles before it. */
export function nameTypeOf(words: readonly string[], titles: readonly string[]): NameType {
  const lowers = words.map((word) => word.toLowerCase());
  const last = lowers.at(-1) ?? "";
  const first = lowers[0] ?? "";
  if (words.length > 1 && isGivenName(first) && !ORGANISATION_WORDS.has(last)) return "person";
  if (lowers.some((word) => ORGANISATION_WORDS.has(word)) && (words.length > 1 || titles.length === 0))
    return "organisation";
  if (titles.length === 0 && (PLACE_WORDS.has(last) || (words.length > 1 && PLACE_OPENERS.has(first))))
    return "place";
  if (titles.length > 0) return "person";
  if (words.every((word) => /^(?:[A-Z]{2,}|(?:[A-Z]\.)+)$/.test(word))) return "organisation";
  if (words.length === 1) return isGivenName(first) && !SURNAMES_TOO.has(first) ? "person" : "unknown";
  return words.length <= 4 && !PLACE_WORDS.has(first) ? "person" : "unknown";
}

/** True for a known given name, in lower case, or an initial. */
export function isGivenName(word: string): boolean {
  return MALE_GIVEN_NAMES.has(word) || FEMALE_GIVEN_NAMES.has(word) || /^\p{L}\.(?:\p{L}\.)?$/u.test(word);
}

const PLACE_OPENERS: ReadonlySet<string> = new Set(
  "north south east west new fort st. los las lake mount port santa".split(" "),
);
