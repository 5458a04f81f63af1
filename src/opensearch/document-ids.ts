import { createHash } from "node:crypto";

/** Stands for a stop word among a paragraph's terms; no word is written so. */
export const STOP_MARK = "_";

/**
 * A word or term as ids and the whitespace analyzer take it: itself, or a digest when it is very long or holds white
 * space (which Unicode's compatibility forms of some letters do). Equal for equal words only.
 */
export function keyOf(word: string): string {
  if (word.length <= MAX_KEY_CHARACTERS && !/\s/u.test(word)) return word;
  return `#${createHash("sha256").update(word).digest("hex").slice(0, 32)}`;
}

/** The id of the document with a collection's counts. */
export function collectionId(collection: string): string {
  return `collection:${collection}`;
}

/** The name of the articles of one language (ISO 639-1) in a collection, which have a vocabulary of their own. */
export function partOf(collection: string, language: string): string {
  return `${collection}/${language}`;
}

/** The id of a word of a part's vocabulary. */
export function wordId(part: string, word: string): string {
  return `word:${part}:${keyOf(word)}`;
}

/** The id of a term of a part, with its document frequency. */
export function termId(part: string, term: string): string {
  return `term:${part}:${keyOf(term)}`;
}

/** The id of a block of a part's counts of pairs or grams. */
export function countsId(part: string, of: "pairs" | "grams", block: number): string {
  return `${of}:${part}:${block}`;
}

/** The id of an article's paragraph; `number` is from 1. */
export function paragraphId(articleId: string, number: number): string {
  return `paragraph:${articleId}:${number}`;
}

/** An id has at most 512 bytes. */
const MAX_KEY_CHARACTERS = 100;
