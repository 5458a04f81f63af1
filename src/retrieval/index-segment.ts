import type { Paragraph } from "../news/article.ts";
import type { HashedCounts } from "./hashed-counts.ts";

/**
 * The inverted and the forward index of paragraphs of one collection in one language, of all or of some: plain data
 * and typed arrays, so that a worker can build it and hand it over. Counts are of these paragraphs alone; a search
 * adds those of the segments asked, and gives the same however a collection is parted into segments.
 */
export interface IndexSegment {
  readonly collection: string;
  readonly articles: readonly IndexedArticle[];
  /** Document number -> paragraph; the documents of one article are neighbours. */
  readonly paragraphs: readonly Paragraph[];
  /** Word number -> word as `tokensOf` gives it. */
  readonly words: readonly string[];
  /** Word number -> what the word can tell, bits of `text/word-kinds.ts`. */
  readonly kindsOfWord: Uint8Array;
  /** Word number -> term number. */
  readonly termOfWord: Uint32Array;
  /** Term number -> the word's stem. */
  readonly terms: readonly string[];
  /** 1 for a term whose words are all stop words: it is in the forward index only. */
  readonly isStopTerm: Uint8Array;
  /** Term number -> where its postings start; one entry more than there are terms. */
  readonly postingStart: Uint32Array;
  /** Documents that hold the term, ascending, and how often each does. */
  readonly postingDocument: Uint32Array;
  readonly postingTf: Uint8Array;
  /** Document -> where its tokens start; one entry more than there are documents. */
  readonly tokenStart: Uint32Array;
  /** Word numbers in the order of the text; `CAPITALISED` is added to a word with a capital first. */
  readonly tokens: Uint32Array;
  /** Document -> where its sentences start; one entry more than there are documents. */
  readonly sentenceStart: Uint32Array;
  /** Sentence -> its first token, its first character and the character after its last. */
  readonly sentenceToken: Uint32Array;
  readonly sentenceFrom: Uint32Array;
  readonly sentenceTo: Uint32Array;
  /** Document -> its count of tokens that are no stop words. */
  readonly length: Uint16Array;
  readonly totalLength: number;
  /** Hash of a pair of neighbouring words, as `hashOfPair` gives it -> in how many documents the pair is. */
  readonly pairDf: HashedCounts;
  /** Hash of a run of four characters -> in how many documents it is. */
  readonly gramDf: HashedCounts;
}

/** What the index keeps of an article. */
export interface IndexedArticle {
  readonly id: string;
  /** ISO 639-1, given by the seed or detected. */
  readonly language: string;
  readonly title: string;
  /** Its first document, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** Set in a token whose word the text wrote with a capital first. */
export const CAPITALISED = 0x80000000;
/** The bits of a token that are its word's number. */
export const WORD_BITS = 0x7fffffff;

/** A 32-bit hash of a pair of words, from their own (Knuth's multiplicative hash). */
export function hashOfPair(hashOfFirst: number, hashOfSecond: number): number {
  return Math.imul(hashOfFirst ^ Math.imul(hashOfSecond, 0x85ebca6b), 0x9e3779b1) >>> 0;
}

/** A 32-bit hash of a word, the same in every collection (FNV-1a over UTF-16 code units). */
export function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
