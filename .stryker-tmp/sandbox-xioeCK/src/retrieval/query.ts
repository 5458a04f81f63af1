// @ts-nocheck
import type { QuestionKind } from "../text/question.ts";

/** A query made ready for the segments that are asked. */
export interface Query {
  /** ISO 639-1, as detected. */
  readonly language: string;
  readonly kind: QuestionKind;
  /** Whether it gives the bot orders rather than asks. */
  readonly isOrder: boolean;
  readonly terms: readonly QueryTerm[];
  /** Neighbouring words of the query, stop words kept, each pair once. */
  readonly pairs: readonly QueryPair[];
  /** `first term x terms + second term` -> pair, -1 for none. */
  readonly pairOf: Int16Array;
  /** Words that follow each other when stop words are left out. */
  readonly neighbours: readonly QueryPair[];
  /** Hashes of the runs of four characters of the query, spaces between words too, each once. */
  readonly grams: readonly number[];
  /** Following `grams`: the share of each by idf. */
  readonly gramShares: readonly number[];
  readonly weights: QueryWeights;
  /** The weights, each list divided by its sum. */
  readonly shares: QueryWeights;
  /** The sum of the terms' idf. */
  readonly termMass: number;
  /** From 0 for a short query to 1 for a long description of a topic. */
  readonly verbosity: number;
  /** Paragraphs in all segments asked, and their mean length in tokens that are no stop words. */
  readonly documents: number;
  readonly meanLength: number;
}

/** One distinct word of the query. */
export interface QueryTerm {
  readonly word: string;
  /** By the rules of the query's language. */
  readonly stem: string;
  readonly isStopWord: boolean;
  /** Written with a capital, and not only as the query's first word. */
  readonly isName: boolean;
  readonly isNumber: boolean;
  /** Of the segments asked, taken together. */
  readonly idf: number;
  /** The idf it has in general use of the language; `idf` where the language has no list of frequencies. */
  readonly background: number;
  /** Segment -> what of its vocabulary stands for the word. */
  readonly matches: readonly (readonly WordMatch[])[];
  /** Segment -> the numbers of the terms whose postings are read for the word. */
  readonly termNumbers: readonly (readonly number[])[];
}

/** A word of a segment's vocabulary that stands for a word of the query. */
export interface WordMatch {
  readonly word: number;
  /** In (0, 1]: 1 is the same word, from `SAME_TERM` on another form of it, less is a related word. */
  readonly quality: number;
}

/** Two words of the query, by their place among its terms. */
export interface QueryPair {
  readonly first: number;
  readonly second: number;
  readonly idf: number;
}

/** What each part of a query weighs when a share of the query is measured; the lists follow the query's. */
export interface QueryWeights {
  /** By idf; stop words weigh 0. */
  readonly terms: readonly number[];
  /** By general use of the language, stop words too. */
  readonly words: readonly number[];
  /** By general use of the language; stop words weigh 0. */
  readonly content: readonly number[];
  readonly numbers: readonly number[];
  readonly names: readonly number[];
  readonly pairs: readonly number[];
  readonly neighbours: readonly number[];
}

/** The least quality of a match that counts as the query's own word, inflected or misspelt. */
export const SAME_TERM = 0.8;
