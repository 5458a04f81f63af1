import { countOf } from "./hashed-counts.ts";
import { hashOfPair, type IndexSegment } from "./index-segment.ts";

/**
 * What a query is weighed by, of one collection or a part of it. The embedded index counts its own documents; a back
 * end that holds only some of a collection's documents hands in the counts of all.
 */
export interface SegmentCounts {
  /** Paragraphs. */
  readonly documents: number;
  /** Tokens that are no stop words, in all paragraphs. */
  readonly totalLength: number;
  /** In how many documents the term with this number is; 0 for a stop word. */
  documentFrequency(term: number): number;
  /** In how many documents the words with these hashes stand side by side, at most `MOST_COUNTED`. */
  pairFrequency(hashOfFirst: number, hashOfSecond: number): number;
  /** In how many documents the run of four characters with this hash is, at most `MOST_COUNTED`. */
  gramFrequency(hash: number): number;
}

/** The counts of the segment's own documents. */
export function countsOf({
  paragraphs,
  totalLength,
  postingStart,
  pairDf,
  gramDf,
}: Pick<IndexSegment, "paragraphs" | "totalLength" | "postingStart" | "pairDf" | "gramDf">): SegmentCounts {
  return {
    documents: paragraphs.length,
    totalLength,
    documentFrequency: (term) => (postingStart[term + 1] ?? 0) - (postingStart[term] ?? 0),
    pairFrequency: (first, second) => countOf(pairDf, hashOfPair(first, second)),
    gramFrequency: (hash) => countOf(gramDf, hash),
  };
}
