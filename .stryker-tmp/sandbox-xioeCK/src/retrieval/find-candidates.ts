// @ts-nocheck
import { findTopDocuments } from "./max-score.ts";
import type { OpenSegment } from "./open-index.ts";
import type { Query } from "./query.ts";

/** A document that may be worth a closer look. */
export interface Candidate {
  /** Place of its segment among those searched. */
  readonly segment: number;
  readonly document: number;
  /** BM25 over the query's words that are no stop words. */
  readonly bm25: number;
}

/**
 * The `limit` best documents by BM25 of the segments, or of one article, best first. Where no more than `limit`
 * are to choose from, all are candidates, those without a word of the query too.
 */
export function findCandidates(
  query: Query,
  segments: readonly OpenSegment[],
  limit: number,
  article?: string,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [segment, opened] of segments.entries()) {
    const range = rangeOf(opened, article);
    if (range === undefined) continue;
    const terms = query.terms.flatMap(({ idf, termNumbers }) =>
      (termNumbers[segment] ?? []).map((term) => ({ term, idf })),
    );
    const seen = new Set<number>();
    findTopDocuments(opened, terms, query.meanLength, range, limit).visitAll((document, bm25) => {
      found.push({ segment, document, bm25 });
      seen.add(document);
    });
    if (range.to - range.from > limit) continue;
    for (let document = range.from; document < range.to; document++) {
      if (!seen.has(document)) found.push({ segment, document, bm25: 0 });
    }
  }
  const ranked = found.sort(byScore).slice(0, limit);
  const least = WORTH_SHARE * (ranked[0]?.bm25 ?? 0);
  return ranked.filter(({ bm25 }, at) => at < LEAST_CANDIDATES || bm25 === 0 || bm25 >= least);
}

/** A document with less of the best one's BM25 is not looked at, once there are so many; one without any was not found by it. */
const WORTH_SHARE = 0.3;
const LEAST_CANDIDATES = 15;

function rangeOf({ data, articleById }: OpenSegment, article: string | undefined) {
  return article === undefined ? { from: 0, to: data.paragraphs.length } : articleById.get(article);
}

function byScore(one: Candidate, other: Candidate): number {
  return other.bm25 - one.bm25 || one.segment - other.segment || one.document - other.document;
}
