import type { Query } from "./query.ts";

/** What of a query a stretch of a document holds. */
export interface Sighting {
  /** Query term -> how well its best match here matches; 0 when it is not here. */
  readonly quality: number[];
  /** Query term -> how many tokens of the sentence come before its first match here. */
  readonly firstAt: number[];
  /** Query pair -> 1 when its two words stand side by side in this order, 0 when not. */
  readonly pairs: number[];
  /** Query neighbours -> the inverse of the least distance between the two, 0 when not both are here. */
  readonly closeness: number[];
  /** The share of the query's grams that is here, in [0, 1]. */
  grams: number;
  /** Bit of `text/word-kinds.ts` -> how many words of that kind are here that the query does not hold. */
  readonly kinds: number[];
  /** Words with a capital that the query does not hold, the first of a sentence left out. */
  names: number;
  /** Whether a word of the query that is no stop word is here; without one, grams are not looked for. */
  hasContent: boolean;
  /** Tokens, stop words too. */
  length: number;
}

/** A sighting of nothing. */
export function emptySighting(query: Query, length: number): Sighting {
  return {
    quality: zeros(query.terms.length),
    firstAt: zeros(query.terms.length),
    pairs: zeros(query.pairs.length),
    closeness: zeros(query.neighbours.length),
    grams: 0,
    kinds: zeros(KINDS),
    names: 0,
    hasContent: false,
    length,
  };
}

/** The best of each; names, kinds and first places are not put together. The share of grams is known to who reads the document. */
export function unionOf(sightings: readonly Sighting[], query: Query, grams: number): Sighting {
  const union = emptySighting(query, 0);
  for (const sighting of sightings) {
    raise(union.quality, sighting.quality);
    raise(union.pairs, sighting.pairs);
    raise(union.closeness, sighting.closeness);
    union.hasContent ||= sighting.hasContent;
    union.length += sighting.length;
  }
  union.grams = grams;
  return union;
}

/** Bits in use in `text/word-kinds.ts`. */
const KINDS = 7;

/** Copied from one that the engine knows to hold numbers of any kind: these lists are made for every sentence that is read. */
function zeros(length: number): number[] {
  const known = listsOfZeros[length];
  if (known !== undefined) return known.slice();
  const list = Array.from({ length }, (_, at) => at + 0.5);
  for (let at = 0; at < length; at++) list[at] = 0;
  listsOfZeros[length] = list;
  return list.slice();
}

/** By length, which is at most that of the longest query. */
const listsOfZeros: number[][] = [];

function raise(to: number[], from: readonly number[]): void {
  for (let at = 0; at < to.length; at++) if ((from[at] ?? 0) > (to[at] ?? 0)) to[at] = from[at] ?? 0;
}
