import type { Query } from "../../src/retrieval/query.ts";
import { emptySighting, type Sighting } from "../../src/retrieval/sighting.ts";

const even = { terms: [], words: [], content: [0.5, 0.5], numbers: [], names: [0.5, 0.5], pairs: [1] };
const term = { word: "", stem: "", isStopWord: false, isName: false, isNumber: false };

/** A query of two words, each of half the weight, of which the features see what they need. */
export function queryOf(changed: Partial<Query> = {}): Query {
  const words = [0, 1].map(() => ({ ...term, idf: 2, background: 2, matches: [], termNumbers: [] }));
  return {
    language: "en",
    kind: "who",
    isOrder: false,
    terms: words,
    pairs: [{ first: 0, second: 1, idf: 2 }],
    pairOf: Int16Array.of(-1, 0, -1, -1),
    neighbours: [{ first: 0, second: 1, idf: 2 }],
    grams: [],
    gramShares: [],
    weights: { ...even, neighbours: [1] },
    shares: { ...even, neighbours: [1] },
    termMass: 4,
    verbosity: 0,
    documents: 1,
    meanLength: 1,
    ...changed,
  };
}

/** What such a query sees of so many tokens. */
export function sightingOf(changed: Partial<Sighting> = {}, length = 10): Sighting {
  return { ...emptySighting(queryOf(), length), hasContent: true, ...changed };
}

/** What words hold of such a query: nothing. */
export const NO_SHARES = { terms: 0, words: 0, content: 0, exact: 0, related: 0, beyondTitle: 0 };
