// @ts-nocheck
import { type QueryWeights, SAME_TERM } from "./query.ts";

/** How much of a query's words a stretch of text holds, by several weighings; each in [0, 1]. */
export interface WordShares {
  /** By idf, stop words left out. */
  readonly terms: number;
  /** By general use of the language, stop words too. */
  readonly words: number;
  /** By general use of the language, stop words left out. */
  readonly content: number;
  /** The same, only words as the query writes them. */
  readonly exact: number;
  /** The same, with related words at their quality. */
  readonly related: number;
  /** The same, words of the article's title left out. */
  readonly beyondTitle: number;
}

/** Measures all word shares at once, for it is done for every sentence: `sum of share x quality` of the matches. */
export function measureWordShares(
  { terms: byIdf, words: byUse, content: byContent }: QueryWeights,
  byNovelty: readonly number[],
  quality: readonly number[],
): WordShares {
  let [terms, words, content, exact, related, beyondTitle] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < quality.length; at++) {
    const match = quality[at] ?? 0;
    if (match === 0) continue;
    const weight = byContent[at] ?? 0;
    related += weight * match;
    if (match < SAME_TERM) continue;
    terms += (byIdf[at] ?? 0) * match;
    words += (byUse[at] ?? 0) * match;
    content += weight * match;
    beyondTitle += (byNovelty[at] ?? 0) * match;
    if (match === 1) exact += weight;
  }
  return { terms, words, content, exact, related, beyondTitle };
}

/** `sum of share x value`: in [0, 1] for shares that sum up to 1 and values in [0, 1]. */
export function coverage(shares: readonly number[], values: readonly number[]): number {
  let covered = 0;
  for (let at = 0; at < values.length; at++) covered += (shares[at] ?? 0) * (values[at] ?? 0);
  return covered;
}

/** Coverage of content words by the better of two texts each: what they hold together. */
export function jointCoverage(
  shares: readonly number[],
  one: readonly number[],
  other: readonly number[],
): number {
  let covered = 0;
  for (let at = 0; at < shares.length; at++) {
    const match = Math.max(one[at] ?? 0, other[at] ?? 0);
    if (match >= SAME_TERM) covered += (shares[at] ?? 0) * match;
  }
  return covered;
}

/** The weights divided by their sum; all 0 when they are. */
export function sharesOf(weights: readonly number[]): readonly number[] {
  const total = sumOf(weights);
  return total === 0 ? weights : weights.map((weight) => weight / total);
}

/** The sum; 0 of none. */
export function sumOf(weights: readonly number[]): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}
