import type { IndexSegment } from "./index-segment.ts";
import type { OpenSegment } from "./open-index.ts";
import { createTopDocuments, type TopDocuments } from "./top-documents.ts";
import { bm25TermFrequency } from "./weights.ts";

/** A term whose postings are read, with its weight. */
export interface WeightedTerm {
  readonly term: number;
  readonly idf: number;
}

/**
 * The `limit` documents from `from` up to `to` with the highest BM25, without scoring those that cannot be among
 * them (MaxScore: Turtle and Flood 1995, "Query evaluation: strategies and optimizations"): a list whose terms
 * together cannot lift a document above the worst one kept is only looked up, never walked.
 */
export function findTopDocuments(
  { data, mostOfTerm }: OpenSegment,
  terms: readonly WeightedTerm[],
  meanLength: number,
  range: { readonly from: number; readonly to: number },
  limit: number,
): TopDocuments {
  const top = createTopDocuments(limit);
  const lists = terms
    .map(({ term, idf }) => openList(data, term, idf, exact(idf * mostOfTerm(term, meanLength)), range))
    .sort((one, other) => one.most - other.most);
  const reach: number[] = [];
  for (const { most } of lists) reach.push((reach.at(-1) ?? 0) + most);
  let essential = 0;
  for (;;) {
    while (essential < lists.length && (reach[essential] ?? 0) <= top.threshold()) essential++;
    const document = nextDocument(lists, data.postingDocument, essential);
    if (document < 0) return top;
    let score = 0;
    for (let at = lists.length - 1; at >= 0; at--) {
      const list = lists[at];
      if (list === undefined) continue;
      if (at < essential) {
        if (score + (reach[at] ?? 0) <= top.threshold()) break;
        skipTo(data, list, document);
      }
      if (list.at >= list.end || data.postingDocument[list.at] !== document) continue;
      score += exact(
        list.idf * bm25TermFrequency(data.postingTf[list.at] ?? 0, data.length[document] ?? 0, meanLength),
      );
      if (at >= essential) list.at++;
    }
    top.offer(document, score);
  }
}

/**
 * The number to 36 binary places: sums of such numbers are exact, so that a score does not depend on the order in
 * which a segment's lists are read.
 */
function exact(value: number): number {
  return Math.round(value * 2 ** 36) / 2 ** 36;
}

interface PostingList {
  readonly idf: number;
  /** The most it can add to a score. */
  readonly most: number;
  at: number;
  readonly end: number;
}

function openList(
  data: IndexSegment,
  term: number,
  idf: number,
  most: number,
  { from, to }: { readonly from: number; readonly to: number },
): PostingList {
  const end = data.postingStart[term + 1] ?? 0;
  const start = lowerBound(data.postingDocument, data.postingStart[term] ?? 0, end, from);
  return { idf, most, at: start, end: lowerBound(data.postingDocument, start, end, to) };
}

function nextDocument(lists: readonly PostingList[], data: Uint32Array, essential: number): number {
  let next = -1;
  for (let at = essential; at < lists.length; at++) {
    const list = lists[at];
    if (list === undefined || list.at >= list.end) continue;
    const document = data[list.at] ?? 0;
    if (next < 0 || document < next) next = document;
  }
  return next;
}

/** Moves a list to the first posting at or behind the document, by doubling steps. */
function skipTo({ postingDocument }: IndexSegment, list: PostingList, document: number): void {
  let step = 1;
  let low = list.at;
  while (low + step < list.end && (postingDocument[low + step] ?? 0) < document) {
    low += step;
    step *= 2;
  }
  list.at = lowerBound(postingDocument, low, Math.min(list.end, low + step + 1), document);
}

function lowerBound(sorted: Uint32Array, from: number, to: number, wanted: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
