import { findTopDocuments } from "./max-score.ts";
import type { OpenSegment } from "./open-index.ts";
import type { Query } from "./query.ts";
import { sumOf } from "./shares.ts";

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
  const ranges = segments.map((segment) => rangeOf(segment, article));
  const all = sumOf(ranges.map(({ from, to }) => to - from));
  const found = segments.flatMap((segment, place): Candidate[] => {
    const range = ranges[place] ?? NOTHING;
    const terms = query.terms.flatMap(({ idf, termNumbers }) =>
      (termNumbers[place] ?? []).map((term) => ({ term, idf })),
    );
    const own: Candidate[] = [];
    findTopDocuments(segment, terms, query.meanLength, range, limit).visitAll((document, bm25) => {
      own.push({ segment: place, document, bm25 });
    });
    return all > limit ? own : [...own, ...without(own, range, place)];
  });
  const ranked = found.sort((one, other) => other.bm25 - one.bm25 || byPlace(segments, one, other));
  const kept = ranked.slice(0, limit);
  const least = WORTH_SHARE * (kept[0]?.bm25 ?? 0);
  return kept.filter(({ bm25 }, at) => at < LEAST_CANDIDATES || bm25 === 0 || bm25 >= least);
}

/** A document with less of the best one's BM25 is not looked at, once there are so many; one without any was not found by it. */
const WORTH_SHARE = 0.3;
const LEAST_CANDIDATES = 15;

/** Documents from the first up to the last, which is left out. */
interface DocumentRange {
  readonly from: number;
  readonly to: number;
}

const NOTHING: DocumentRange = { from: 0, to: 0 };

function rangeOf({ data, articleById }: OpenSegment, article: string | undefined): DocumentRange {
  return article === undefined
    ? { from: 0, to: data.paragraphs.length }
    : (articleById.get(article) ?? NOTHING);
}

/** The documents of the range that were not found. */
function without(found: readonly Candidate[], { from, to }: DocumentRange, segment: number): Candidate[] {
  const seen = new Set(found.map(({ document }) => document));
  const others = Array.from({ length: to - from }, (_, at) => from + at);
  return others.filter((document) => !seen.has(document)).map((document) => ({ segment, document, bm25: 0 }));
}

/** By article id, then by paragraph: within a segment, that is the order of the documents. */
function byPlace(segments: readonly OpenSegment[], one: Candidate, other: Candidate): number {
  if (one.segment === other.segment) return one.document - other.document;
  const [first, second] = [one, other].map(
    ({ segment, document }) => segments[segment]?.data.paragraphs[document]?.articleId ?? "",
  );
  if (first === second || first === undefined || second === undefined) return one.segment - other.segment;
  return first < second ? -1 : 1;
}
