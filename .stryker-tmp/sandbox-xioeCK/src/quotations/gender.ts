// @ts-nocheck
import { FEMALE_NOUNS, MALE_NOUNS } from "./titles.ts";

export type Gender = "male" | "female";

/** The gender of he and she; undefined for every other word, in lower case. */
export function genderOf(word: string): Gender | undefined {
  if (word === "he") return "male";
  return word === "she" ? "female" : undefined;
}

/** The gender that nouns and titles, in lower case, tell; undefined when they tell none. */
export function genderOfWords(words: readonly string[]): Gender | undefined {
  if (words.some((word) => MALE_NOUNS.has(word))) return "male";
  return words.some((word) => FEMALE_NOUNS.has(word)) ? "female" : undefined;
}
