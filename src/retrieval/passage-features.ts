import type { Query } from "./query.ts";
import type { Feature } from "./sentence-features.ts";
import { coverage, jointCoverage, type WordShares } from "./shares.ts";
import type { Sighting } from "./sighting.ts";

/** A paragraph as seen by a query. */
export interface PassageView {
  readonly query: Query;
  readonly whole: Sighting;
  readonly shares: WordShares;
  /** BM25 as it chose the candidates. */
  readonly bm25: number;
  /** Place in its article, from 0. */
  readonly position: number;
  /** How many sentences it has. */
  readonly sentences: number;
  /** The share of the query's words that the article's title has. */
  readonly inTitle: number;
}

/**
 * What speaks for a paragraph as a whole. BM25 after Robertson and Zaragoza 2009, as a share of the query's idf
 * mass; windows after Metzler and Croft 2005; an early place after the inverted pyramid of news writing.
 */
export const passageFeatures: readonly Feature<PassageView>[] = [
  { name: "bm25", of: bm25Share },
  { name: "bm25 mass", of: ({ bm25 }) => bm25 / 20 },
  { name: "terms", of: ({ shares }) => shares.terms },
  { name: "words", of: ({ shares }) => shares.words },
  { name: "exact words", of: ({ shares }) => shares.exact },
  { name: "related words", mayCountAgainst: true, of: ({ shares }) => shares.related - shares.content },
  { name: "grams", of: ({ whole }) => whole.grams },
  { name: "pairs", of: ({ query, whole }) => coverage(query.shares.pairs, whole.pairs) },
  { name: "closeness", of: ({ query, whole }) => coverage(query.shares.neighbours, whole.closeness) },
  { name: "names", of: ({ query, whole }) => jointCoverage(query.shares.names, whole.quality, NOTHING) },
  { name: "title", of: ({ inTitle }) => inTitle },
  { name: "beyond title", of: ({ shares }) => shares.beyondTitle },
  { name: "bm25, long query", mayCountAgainst: true, of: (view) => bm25Share(view) * view.query.verbosity },
  {
    name: "terms, long query",
    mayCountAgainst: true,
    of: ({ query, shares }) => shares.terms * query.verbosity,
  },
  {
    name: "grams, long query",
    mayCountAgainst: true,
    of: ({ query, whole }) => whole.grams * query.verbosity,
  },
  {
    name: "bm25, no question",
    mayCountAgainst: true,
    of: (view) => (view.query.kind === "none" ? bm25Share(view) : 0),
  },
  {
    name: "lead of one sentence",
    of: ({ position, sentences }) => (sentences === 1 ? 1 / (1 + position) : 0),
  },
  {
    name: "length, long query",
    mayCountAgainst: true,
    of: ({ query, whole }) => (Math.log(1 + whole.length) / 5) * query.verbosity,
  },
  {
    name: "length, no question",
    mayCountAgainst: true,
    of: ({ query, whole }) => (query.kind === "none" ? Math.log(1 + whole.length) / 5 : 0),
  },
  { name: "length", mayCountAgainst: true, of: ({ whole }) => Math.log(1 + whole.length) / 5 },
];

const NOTHING: readonly number[] = [];

function bm25Share({ query, bm25 }: PassageView): number {
  return bm25 / Math.max(1, query.termMass);
}
