import { createHash } from "node:crypto";

/**
 * A word or term as ids and the whitespace analyzer take it: itself, or a digest when it is very long or holds white
 * space (which Unicode's compatibility forms of some letters do). Equal for equal words only.
 */
export function keyOf(word: string): string {
  if (word.length <= MAX_KEY_CHARACTERS && !/\s/u.test(word)) return word;
  return `#${digestOf(word).slice(0, 32)}`;
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

/** The id of a whole article. */
export function storedArticleId(articleId: string): string {
  return `article:${articleId}`;
}

/** The id of a quotation, by its place among those of its article. */
export function quotationId(articleId: string, order: number): string {
  return `quotation:${articleId}:${order}`;
}

/** The id of what a collection's articles say of a speaker. */
export function speakerId(collection: string, key: string): string {
  return `speaker:${collection}:${keyOf(key)}`;
}

/** The id of what a collection holds. */
export function contentsId(collection: string): string {
  return `contents:${collection}`;
}

/** The id of the document that is written last: an index without it is in the making, or was left so. */
export const VERSION_ID = "version";

/**
 * A part's term as its paragraphs are indexed by: the postings of each part are its own, so that a search walks those of
 * the collections asked alone, and the index's counts of a term mix no collections. Two parts whose digests are equal
 * only share postings; which paragraphs are found is decided by the filter.
 */
export function indexedTerm(part: string, term: string): string {
  return `${digestOf(part).slice(0, 6)}|${keyOf(term)}`;
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** An id has at most 512 bytes. */
const MAX_KEY_CHARACTERS = 100;
