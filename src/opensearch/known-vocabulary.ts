import type { Vocabulary } from "../retrieval/vocabulary.ts";
import { stopWordTerm } from "../retrieval/vocabulary.ts";
import { kindsOf } from "../text/word-kinds.ts";
import { STOP_MARK } from "./document-ids.ts";

/** A vocabulary whose terms are given, not reckoned: those of the whole collection. Terms are their keys. */
export interface KnownVocabulary extends Vocabulary {
  /** Adds a word with its term's key, `STOP_MARK` for a stop word. */
  know(word: string, term: string, language: string): number;
}

/** An empty vocabulary. Tokens are given to `add` in the order in which `terms` has their keys. */
export function createKnownVocabulary(terms: Iterator<string>): KnownVocabulary {
  const numberOfWord = new Map<string, number>();
  const numberOfTerm = new Map<string, number>();
  const termOfWord: number[] = [];
  const kindsOfWord: number[] = [];
  const isStopTerm: number[] = [];
  return {
    know,
    add(word, language) {
      const next = terms.next();
      return know(word, next.done === true ? STOP_MARK : next.value, language);
    },
    finish: () => ({
      words: [...numberOfWord.keys()],
      kindsOfWord: Uint8Array.from(kindsOfWord),
      termOfWord: Uint32Array.from(termOfWord),
      terms: [...numberOfTerm.keys()],
      isStopTerm: Uint8Array.from(isStopTerm),
    }),
  };

  function know(word: string, term: string, language: string): number {
    const known = numberOfWord.get(word);
    if (known !== undefined) return known;
    const key = term === STOP_MARK ? stopWordTerm(word) : term;
    const number = numberOfTerm.get(key) ?? numberOfTerm.size;
    numberOfTerm.set(key, number);
    isStopTerm[number] = term === STOP_MARK ? 1 : 0;
    termOfWord.push(number);
    kindsOfWord.push(kindsOf(word, language));
    numberOfWord.set(word, termOfWord.length - 1);
    return termOfWord.length - 1;
  }
}
