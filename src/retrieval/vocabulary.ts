import { stopWordsOf } from "../text/stop-words.ts";
import { termOf } from "../text/terms.ts";
import { kindsOf } from "../text/word-kinds.ts";

/** The words and terms of a segment while it is built. */
export interface Vocabulary {
  /** The number of a word as articles in this language use it. */
  add(word: string, language: string): number;
  /** All words and terms by number. */
  finish(): {
    readonly words: readonly string[];
    readonly kindsOfWord: Uint8Array;
    readonly termOfWord: Uint32Array;
    readonly terms: readonly string[];
    readonly isStopTerm: Uint8Array;
  };
}

/** An empty vocabulary. A word is stemmed once, by the language in which it is first seen. */
export function createVocabulary(): Vocabulary {
  const numberOfWord = new Map<string, number>();
  const numberOfTerm = new Map<string, number>();
  const termOfWord: number[] = [];
  const isContentTerm: boolean[] = [];
  const kindsOfWord: number[] = [];
  return {
    add(word, language) {
      const known = numberOfWord.get(word);
      if (known !== undefined) return known;
      const stem = termOf(word, language);
      const isStopWord = stopWordsOf(language).has(word);
      const key = isStopWord ? `${word}\u0000` : stem;
      const term = numberOfTerm.get(key) ?? numberOfTerm.size;
      numberOfTerm.set(key, term);
      isContentTerm[term] = !isStopWord;
      termOfWord.push(term);
      kindsOfWord.push(kindsOf(word, language));
      numberOfWord.set(word, termOfWord.length - 1);
      return termOfWord.length - 1;
    },
    finish: () => ({
      words: [...numberOfWord.keys()],
      kindsOfWord: Uint8Array.from(kindsOfWord),
      termOfWord: Uint32Array.from(termOfWord),
      terms: [...numberOfTerm.keys()],
      isStopTerm: Uint8Array.from(isContentTerm, (isContent) => (isContent ? 0 : 1)),
    }),
  };
}
