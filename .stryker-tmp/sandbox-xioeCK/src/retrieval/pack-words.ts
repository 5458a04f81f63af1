// @ts-nocheck
import { codeOf } from "./grams.ts";

/** The characters of words as `codeOf` folds them, one after the other, for reading without touching strings. */
export interface PackedWords {
  readonly codes: Uint8Array;
  /** Word number -> where its characters start; one entry more than there are words. */
  readonly start: Uint32Array;
}

/** Packs the words. */
export function packWords(words: readonly string[]): PackedWords {
  const start = new Uint32Array(words.length + 1);
  for (const [at, word] of words.entries()) start[at + 1] = (start[at] ?? 0) + word.length;
  const codes = new Uint8Array(start.at(-1) ?? 0);
  let next = 0;
  for (const word of words)
    for (let at = 0; at < word.length; at++) codes[next++] = codeOf(word.charCodeAt(at));
  return { codes, start };
}
