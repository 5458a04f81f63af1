import {
  DATE_WORD,
  NUMBER,
  NUMBER_WORD,
  PLACE_WORD,
  REASON_WORD,
  UNIT_WORD,
  YEAR,
} from "../text/word-kinds.ts";
import { type Query, SAME_TERM } from "./query.ts";
import { jointCoverage, type WordShares } from "./shares.ts";
import type { Sighting } from "./sighting.ts";

/** A sentence of a paragraph as seen by a query. */
export interface SentenceView {
  readonly query: Query;
  readonly sentence: Sighting;
  readonly previous: Sighting | undefined;
  readonly next: Sighting | undefined;
  /** Of the sentence, and of the whole paragraph. */
  readonly shares: WordShares;
  readonly wholeShares: WordShares;
  /** Coverage of the query's pairs by the sentence. */
  readonly pairs: number;
}

/** A number that speaks for a sentence, mostly in [0, 1], with the name under which it is weighed and explained. */
export interface Feature<View> {
  readonly name: string;
  readonly of: (view: View) => number;
  /** Whether its weight may be below 0; evidence of a match may not, so that the weights hold for other texts too. */
  readonly mayCountAgainst?: boolean;
}

/**
 * What speaks for a sentence. Coverage of the query by one sentence rather than the paragraph is after Otterbacher,
 * Erkan and Radev 2009, "Biased LexRank"; ordered and unordered windows are after Metzler and Croft 2005, "A Markov
 * random field model for term dependencies"; character n-grams after McNamee and Mayfield 2004; the kind of answer
 * that a question expects after Li and Roth 2002, "Learning question classifiers". Related words count beside the
 * query's own, not with them.
 */
export const sentenceFeatures: readonly Feature<SentenceView>[] = [
  { name: "terms", of: ({ shares }) => shares.terms },
  { name: "words", of: ({ shares }) => shares.words },
  { name: "content", of: ({ shares }) => shares.content },
  { name: "exact words", of: ({ shares }) => shares.exact },
  { name: "related words", mayCountAgainst: true, of: ({ shares }) => shares.related - shares.content },
  { name: "beyond title", of: ({ shares }) => shares.beyondTitle },
  { name: "grams", of: ({ sentence }) => sentence.grams },
  { name: "pairs", of: ({ pairs }) => pairs },
  { name: "early", of: early },
  { name: "with previous", of: (view) => gain(view, view.previous) },
  { name: "with next", of: (view) => gain(view, view.next) },
  { name: "with rest", of: ({ shares, wholeShares }) => wholeShares.content - shares.content },
  { name: "who", of: ({ query, sentence }) => (query.kind === "who" ? Math.min(1, sentence.names / 2) : 0) },
  { name: "when", of: ({ query, sentence }) => (query.kind === "when" ? dateIn(sentence) : 0) },
  { name: "where", of: ({ query, sentence }) => (query.kind === "where" ? placeIn(sentence) : 0) },
  { name: "how many", of: ({ query, sentence }) => (query.kind === "how-many" ? amountIn(sentence) : 0) },
  {
    name: "why",
    of: ({ query, sentence }) => (query.kind === "why" && holds(sentence, REASON_WORD) ? 1 : 0),
  },
  {
    name: "grams, long query",
    mayCountAgainst: true,
    of: ({ query, sentence }) => sentence.grams * query.verbosity,
  },
  {
    name: "words, long query",
    mayCountAgainst: true,
    of: ({ query, shares }) => shares.words * query.verbosity,
  },
  { name: "length", mayCountAgainst: true, of: ({ sentence }) => Math.log(1 + sentence.length) / 5 },
];

/** The share of the query's words, each the less the later it is: what comes first in a sentence is what it is about. */
function early({ query, sentence }: SentenceView): number {
  let sum = 0;
  for (let at = 0; at < sentence.quality.length; at++) {
    const quality = sentence.quality[at] ?? 0;
    if (quality < SAME_TERM) continue;
    sum += ((query.shares.content[at] ?? 0) * quality) / (1 + (sentence.firstAt[at] ?? 0) / EARLY_TOKENS);
  }
  return sum;
}

/** A word so many tokens from the beginning counts half. */
const EARLY_TOKENS = 4;

function gain({ query, sentence, shares }: SentenceView, other: Sighting | undefined): number {
  if (other === undefined || !other.hasContent) return 0;
  return jointCoverage(query.shares.content, sentence.quality, other.quality) - shares.content;
}

function dateIn(sentence: Sighting): number {
  if (holds(sentence, YEAR)) return 1;
  return holds(sentence, DATE_WORD) ? 0.7 : 0;
}

function placeIn(sentence: Sighting): number {
  return (sentence.names > 0 ? 0.5 : 0) + (holds(sentence, PLACE_WORD) ? 0.5 : 0);
}

function amountIn(sentence: Sighting): number {
  const number = holds(sentence, NUMBER) || holds(sentence, NUMBER_WORD) ? 0.7 : 0;
  return number + (holds(sentence, UNIT_WORD) ? 0.3 : 0);
}

function holds(sentence: Sighting, kind: number): boolean {
  return (sentence.kinds[31 - Math.clz32(kind)] ?? 0) > 0;
}
