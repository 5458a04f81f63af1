import { foldName, nameWordsOf } from "../answer/suggest-names.ts";

/** A keyword has at most 32,766 bytes; nobody types or compares as much as this. */
export const MAX_STORED_CHARACTERS = 1_000;

/** What may be typed of something that is stored. */
export interface TypableName {
  /** As `foldName` gives it. */
  readonly folded: string;
  /** As `nameWordsOf` gives them. */
  readonly nameWords: readonly string[];
}

/** The name as it is stored to be found by what is typed. */
export function typableName(name: string): TypableName {
  const folded = foldName(name).slice(0, MAX_STORED_CHARACTERS);
  return { folded, nameWords: [...new Set(nameWordsOf(folded))] };
}
