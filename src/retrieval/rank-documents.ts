import { findCandidates } from "./find-candidates.ts";
import { measureCandidates } from "./measure-candidates.ts";
import type { OpenSegment } from "./open-index.ts";
import type { Query } from "./query.ts";
import { rankPassages } from "./rank-passages.ts";
import type { RankingWeights } from "./ranking-weights.ts";
import type { Passage, SearchOptions } from "./retriever.ts";

/** The best passages of the segments for a query that was read against them: candidates, their features, the rank. */
export function rankDocuments(
  query: Query,
  segments: readonly OpenSegment[],
  weights: RankingWeights,
  { limit, article, isExplained = false }: Pick<SearchOptions, "limit" | "article" | "isExplained">,
): readonly Passage[] {
  const candidates = findCandidates(query, segments, candidatesFor(limit), article);
  const measured = measureCandidates(query, segments, candidates);
  return rankPassages(query, segments, measured, weights, { limit, isExplained });
}

/** How many documents are looked at closely for so many passages. */
export function candidatesFor(limit: number): number {
  return Math.max(limit, CANDIDATES);
}

const CANDIDATES = 40;
