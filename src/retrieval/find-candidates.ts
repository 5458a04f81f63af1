import type { OpenSegment } from "./open-index.ts";
import type { Query } from "./query.ts";
import { bm25TermFrequency } from "./weights.ts";

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
  for (const [segment, { data }] of segments.entries()) {
    const range = data.articles.find(({ id }) => id === article);
    if (article !== undefined && range === undefined) continue;
    const from = range?.from ?? 0;
    const to = range?.to ?? data.paragraphs.length;
    const scores = new Float32Array(to - from);
    for (const { idf, termNumbers } of query.terms) {
      for (const term of termNumbers[segment] ?? []) {
        for (let at = data.postingStart[term] ?? 0; at < (data.postingStart[term + 1] ?? 0); at++) {
          const document = data.postingDocument[at] ?? 0;
          if (document < from || document >= to) continue;
          const tf = bm25TermFrequency(data.postingTf[at] ?? 0, data.length[document] ?? 0, query.meanLength);
          scores[document - from] = (scores[document - from] ?? 0) + idf * tf;
        }
      }
    }
    for (const [at, bm25] of scores.entries())
      if (bm25 > 0) found.push({ segment, document: from + at, bm25 });
  }
  return found.sort((one, other) => other.bm25 - one.bm25).slice(0, limit);
}
