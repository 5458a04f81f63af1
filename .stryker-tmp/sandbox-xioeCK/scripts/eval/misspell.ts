// @ts-nocheck
import { stopWordsOf } from "../../src/text/stop-words.ts";
import { tokensOf } from "../../src/text/tokens.ts";

/**
 * The text with one typing slip, chosen by `next` (numbers in [0, 1)): a wrong, missing, doubled or swapped letter in
 * a word of four letters or more that is no stop word, or a missing space. Unchanged when it has no such word.
 */
export function misspell(text: string, language: string, next: () => number): string {
  const words = tokensOf(text).filter(({ word }) => word.length > 3 && !stopWordsOf(language).has(word));
  const chosen = words[Math.floor(next() * words.length)];
  if (chosen === undefined) return text;
  const letters = text.slice(chosen.start, chosen.end);
  const at = 1 + Math.floor(next() * (letters.length - 2));
  const slips = [
    letters.slice(0, at) + String.fromCodePoint(97 + Math.floor(next() * 26)) + letters.slice(at + 1),
    letters.slice(0, at) + letters.slice(at + 1),
    letters.slice(0, at) + letters[at] + letters.slice(at),
    letters.slice(0, at) + letters[at + 1] + letters[at] + letters.slice(at + 2),
  ];
  const slip = Math.floor(next() * (slips.length + 1));
  const end = text[chosen.end] === " " && slip === slips.length ? chosen.end + 1 : chosen.end;
  return text.slice(0, chosen.start) + (slips[slip] ?? letters) + text.slice(end);
}
