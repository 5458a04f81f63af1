import { stopWordsOf } from "../text/stop-words.ts";
import type { Token } from "../text/tokens.ts";
import { isKnownWord, otherFormsOf } from "./known-word.ts";
import type { OpenSegment } from "./open-index.ts";

/**
 * The token with the word that was meant, where one slip of typing tells it: a word of the vocabularies that is one
 * letter away, alone or alone among those that letters swapped or doubled make (the commonest slips: Damerau 1964). A
 * word that they or the language's list know is never corrected, and nothing with a digit. What stays may still be read
 * as a misspelling of several words (`matchWord`).
 */
export function correctToken(token: Token, segments: readonly OpenSegment[], language: string): Token {
  const { word } = token;
  if (word.length < LEAST_LETTERS || /\p{N}/u.test(word) || isKnown(word, segments, language)) return token;
  const near = new Set(
    segments.flatMap((segment) =>
      segment.spellingsOf(word, 1).flatMap((match) => segment.data.words[match.word] ?? []),
    ),
  );
  const meant = onlyOne([...near]) ?? onlyOne([...near].filter((other) => isSameLetters(word, other)));
  return meant === undefined ? token : { ...token, word: meant };
}

const LEAST_LETTERS = 4;

function isKnown(word: string, segments: readonly OpenSegment[], language: string): boolean {
  if (stopWordsOf(language).has(word) || isKnownWord(word, segments, language)) return true;
  const { terms, names } = otherFormsOf(word, segments, language);
  return (
    names.length > 0 || segments.some(({ numberOfTerm }) => terms.some((term) => numberOfTerm.has(term)))
  );
}

/** Whether both have the same letters, in whatever order and number. */
function isSameLetters(one: string, other: string): boolean {
  const lettersOf = (word: string) => [...new Set(word)].sort().join("");
  return lettersOf(one) === lettersOf(other);
}

function onlyOne(words: readonly string[]): string | undefined {
  return words.length === 1 ? words[0] : undefined;
}
