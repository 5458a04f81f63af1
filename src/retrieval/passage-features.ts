import { type Query, SAME_TERM } from "./query.ts";
import type { Feature } from "./sentence-features.ts";
import { coverage, coverageFrom } from "./shares.ts";
import type { Sighting } from "./sighting.ts";

/** A paragraph as seen by a query. */
export interface PassageView {
  readonly query: Query;
  readonly whole: Sighting;
  /** BM25 as it chose the candidates. */
  readonly bm25: number;
  /** Place in its article, from 0. */
  readonly position: number;
  /** Words of the article's title. */
  readonly title: ReadonlySet<string>;
}

/**
 * What speaks for a paragraph as a whole. BM25 after Robertson and Zaragoza 2009, as a share of the query's idf
 * mass; windows after Metzler and Croft 2005; an early place after the inverted pyramid of news writing.
 */
export const passageFeatures: readonly Feature<PassageView>[] = [
  { name: "bm25", of: ({ query, bm25 }) => bm25 / Math.max(1, total(query.weights.terms)) },
  { name: "bm25 mass", of: ({ bm25 }) => bm25 / 20 },
  { name: "terms", of: ({ query, whole }) => coverageFrom(query.weights.terms, whole.quality, SAME_TERM) },
  { name: "words", of: ({ query, whole }) => coverageFrom(query.weights.words, whole.quality, SAME_TERM) },
  { name: "exact words", of: ({ query, whole }) => coverageFrom(query.weights.content, whole.quality, 1) },
  { name: "related words", of: ({ query, whole }) => coverage(query.weights.content, whole.quality) },
  { name: "grams", of: ({ query, whole }) => coverage(query.gramWeights, whole.grams) },
  { name: "pairs", of: ({ query, whole }) => coverage(query.weights.pairs, whole.pairs) },
  { name: "triples", of: ({ query, whole }) => coverage(query.weights.pairs, whole.triples) },
  { name: "closeness", of: ({ query, whole }) => coverage(query.weights.neighbours, whole.closeness) },
  {
    name: "numbers",
    of: ({ query, whole }) => coverageFrom(query.weights.numbers, whole.quality, SAME_TERM),
  },
  { name: "names", of: ({ query, whole }) => coverageFrom(query.weights.names, whole.quality, SAME_TERM) },
  {
    name: "title",
    of: ({ query, title }) =>
      coverage(
        query.weights.content,
        query.terms.map(({ word }) => (title.has(word) ? 1 : 0)),
      ),
  },
  { name: "lead", of: ({ position }) => 1 / (1 + position) },
  { name: "length", of: ({ whole }) => Math.log(1 + whole.length) / 5 },
];

function total(weights: readonly number[]): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}
