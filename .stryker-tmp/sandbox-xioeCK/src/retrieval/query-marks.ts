// @ts-nocheck
import type { OpenSegment } from "./open-index.ts";
import type { Query } from "./query.ts";

/** A query laid over a segment's vocabulary, for reading documents fast. */
export interface QueryMarks {
  /** Word number -> query term from 1, 0 for none. */
  readonly termOfWord: Uint8Array;
  /** Word number -> quality of the match; only where there is a term. */
  readonly qualityOfWord: Float32Array;
  /** Low bits of a gram's hash -> query gram from 1, 0 for none. */
  readonly gramOfSlot: Uint16Array;
  /** Query gram from 1 -> the last sentence and the last document read that hold it, by their turn. */
  readonly sentenceOfGram: Int32Array;
  readonly documentOfGram: Int32Array;
  /** How many sentences, and documents, were read. */
  sentencesRead: number;
  documentsRead: number;
}

/**
 * Marks the query in the segment's own tables, hands them to `use`, and wipes them: the tables are as long as the
 * vocabulary and are kept, so that a query costs no allocation of that size.
 */
export function withMarks<Result>(
  query: Query,
  segment: OpenSegment,
  place: number,
  use: (marks: QueryMarks) => Result,
): Result {
  const { termOfWord, qualityOfWord, gramOfSlot } = segment.marks;
  for (const [at, { matches }] of query.terms.entries()) {
    for (const { word, quality } of matches[place] ?? []) {
      if (termOfWord[word] !== 0 && quality <= (qualityOfWord[word] ?? 0)) continue;
      termOfWord[word] = at + 1;
      qualityOfWord[word] = quality;
    }
  }
  for (const [at, hash] of query.grams.entries()) gramOfSlot[hash & (gramOfSlot.length - 1)] = at + 1;
  segment.marks.sentencesRead = 0;
  segment.marks.documentsRead = 0;
  segment.marks.sentenceOfGram.fill(0, 0, query.grams.length + 1);
  segment.marks.documentOfGram.fill(0, 0, query.grams.length + 1);
  try {
    return use(segment.marks);
  } finally {
    for (const { matches } of query.terms) for (const { word } of matches[place] ?? []) termOfWord[word] = 0;
    for (const hash of query.grams) gramOfSlot[hash & (gramOfSlot.length - 1)] = 0;
  }
}

/** Empty tables for a vocabulary of so many words. */
export function createMarks(words: number): QueryMarks {
  return {
    termOfWord: new Uint8Array(words),
    qualityOfWord: new Float32Array(words),
    gramOfSlot: new Uint16Array(GRAM_SLOTS),
    sentenceOfGram: new Int32Array(MAX_GRAMS),
    documentOfGram: new Int32Array(MAX_GRAMS),
    sentencesRead: 0,
    documentsRead: 0,
  };
}

const GRAM_SLOTS = 2 ** 14;
/** A query of 100 words has fewer. */
const MAX_GRAMS = 2 ** 13;
