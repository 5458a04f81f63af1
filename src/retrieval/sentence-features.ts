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
import { coverage, coverageFrom, jointCoverage } from "./shares.ts";
import type { Sighting } from "./sighting.ts";

/** A sentence of a paragraph as seen by a query. */
export interface SentenceView {
  readonly query: Query;
  readonly sentence: Sighting;
  readonly previous: Sighting | undefined;
  readonly next: Sighting | undefined;
  /** The whole paragraph. */
  readonly whole: Sighting;
}

/** A number that speaks for a sentence, mostly in [0, 1], with the name under which it is weighed and explained. */
export interface Feature<View> {
  readonly name: string;
  readonly of: (view: View) => number;
}

/**
 * What speaks for a sentence. Coverage of the query by one sentence rather than the paragraph is after Otterbacher,
 * Erkan and Radev 2009, "Biased LexRank"; ordered and unordered windows are after Metzler and Croft 2005, "A Markov
 * random field model for term dependencies"; character n-grams after McNamee and Mayfield 2004; the kind of answer
 * that a question expects after Li and Roth 2002, "Learning question classifiers".
 */
export const sentenceFeatures: readonly Feature<SentenceView>[] = [
  {
    name: "terms",
    of: ({ query, sentence }) => coverageFrom(query.weights.terms, sentence.quality, SAME_TERM),
  },
  {
    name: "words",
    of: ({ query, sentence }) => coverageFrom(query.weights.words, sentence.quality, SAME_TERM),
  },
  {
    name: "exact words",
    of: ({ query, sentence }) => coverageFrom(query.weights.content, sentence.quality, 1),
  },
  { name: "related words", of: ({ query, sentence }) => coverage(query.weights.content, sentence.quality) },
  { name: "grams", of: gramsOf },
  { name: "grams squared", of: (view) => gramsOf(view) ** 2 },
  { name: "pairs", of: ({ query, sentence }) => coverage(query.weights.pairs, sentence.pairs) },
  { name: "closeness", of: ({ query, sentence }) => coverage(query.weights.neighbours, sentence.closeness) },
  { name: "with previous", of: (view) => gain(view, view.previous) },
  { name: "with next", of: (view) => gain(view, view.next) },
  { name: "with rest", of: (view) => gain(view, view.whole) },
  { name: "who", of: ({ query, sentence }) => (query.kind === "who" ? Math.min(1, sentence.names / 2) : 0) },
  { name: "when", of: ({ query, sentence }) => (query.kind === "when" ? dateIn(sentence) : 0) },
  { name: "where", of: ({ query, sentence }) => (query.kind === "where" ? placeIn(sentence) : 0) },
  { name: "how many", of: ({ query, sentence }) => (query.kind === "how-many" ? amountIn(sentence) : 0) },
  {
    name: "why",
    of: ({ query, sentence }) => (query.kind === "why" && holds(sentence, REASON_WORD) ? 1 : 0),
  },
  { name: "first", of: ({ previous }) => (previous === undefined ? 1 : 0) },
  { name: "length", of: ({ sentence }) => Math.log(1 + sentence.length) / 5 },
];

function gramsOf({ query, sentence }: SentenceView): number {
  return coverage(query.gramWeights, sentence.grams);
}

function gain({ query, sentence }: SentenceView, other: Sighting | undefined): number {
  if (other === undefined) return 0;
  const { content } = query.weights;
  const together = jointCoverage(content, sentence.quality, other.quality, SAME_TERM);
  return together - coverageFrom(content, sentence.quality, SAME_TERM);
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
