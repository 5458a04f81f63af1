import { digitsOf } from "../text/number-words.ts";
import { stopWordsOf } from "../text/stop-words.ts";
import type { Token } from "../text/tokens.ts";
import { isKnownWord } from "./known-word.ts";
import type { OpenSegment } from "./open-index.ts";

/**
 * The two words that a word was written together from by a slip, or the word alone. Only a word that neither the
 * vocabularies nor the language's list has is split, no number, not when it is one letter from a word of the
 * vocabulary, and only into words that are known; of several ways, the one whose shorter word is longest.
 */
export function splitToken(
  token: Token,
  segments: readonly OpenSegment[],
  language: string,
): readonly Token[] {
  const { word, start, end, isCapitalised } = token;
  if (word.length < LEAST_LETTERS || end - start !== word.length || isNumber(word, language)) return [token];
  if (isKnownWord(word, segments, language)) return [token];
  if (segments.some((segment) => segment.spellingsOf(word, 1).length > 0)) return [token];
  for (let shorter = Math.floor(word.length / 2); shorter >= 1; shorter--) {
    for (const at of [shorter, word.length - shorter]) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      if (!isWord(first, segments, language) || !isWord(second, segments, language)) continue;
      return [
        { word: first, start, end: start + at, isCapitalised },
        { word: second, start: start + at, end, isCapitalised: false },
      ];
    }
  }
  return [token];
}

const LEAST_LETTERS = 5;

function isNumber(word: string, language: string): boolean {
  return /^\p{N}+$/u.test(digitsOf(word, language));
}

/** Two letters or less must be a stop word, for any two letters are listed as something. */
function isWord(word: string, segments: readonly OpenSegment[], language: string): boolean {
  return word.length < 3 ? stopWordsOf(language).has(word) : isKnownWord(word, segments, language);
}
