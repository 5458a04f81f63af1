import type { MeasuredCandidate } from "./measure-candidates.ts";
import { type Query, SAME_TERM } from "./query.ts";
import type { Feature } from "./sentence-features.ts";
import { jointCoverage } from "./shares.ts";

/** What is known of the best passage of a search when it is judged whether it answers. */
export interface AnswerView {
  readonly query: Query;
  readonly best: MeasuredCandidate;
  /** Features of its best sentence and of the paragraph, by name. */
  readonly sentence: (name: string) => number;
  readonly passage: (name: string) => number;
  /** Score of the best, and of the two after it; 0 where there is none. */
  readonly score: number;
  readonly runnerUp: number;
  readonly third: number;
}

/**
 * Signals that a passage answers, after those by which Cronen-Townsend, Zhou and Croft 2002 ("Predicting query
 * performance") and later work foresee a failing search: how much of the query is found, what is not, and how far
 * the best stands out. Weighed by general use of the language, so that a library of one article will do.
 */
export const answerFeatures: readonly Feature<AnswerView>[] = [
  { name: "words in sentence", of: ({ sentence }) => sentence("words") },
  { name: "words in passage", of: ({ passage }) => passage("words") },
  {
    name: "content in passage",
    of: ({ query, best }) => jointCoverage(query.shares.content, best.quality, NOTHING),
  },
  { name: "exact words in sentence", of: ({ sentence }) => sentence("exact words") },
  { name: "related words in sentence", of: ({ sentence }) => sentence("related words") },
  { name: "related words in passage", of: ({ passage }) => passage("related words") },
  { name: "content in sentence", of: ({ sentence }) => sentence("content") },
  { name: "beyond title in sentence", of: ({ sentence }) => sentence("beyond title") },
  { name: "beyond title in passage", of: ({ passage }) => passage("beyond title") },
  { name: "grams in sentence", of: ({ sentence }) => sentence("grams") },
  { name: "grams in passage", of: ({ passage }) => passage("grams") },
  { name: "grams in sentence, long query", of: ({ sentence }) => sentence("grams, long query") },
  { name: "grams in passage, long query", of: ({ passage }) => passage("grams, long query") },
  { name: "pairs in sentence", of: ({ sentence }) => sentence("pairs") },
  { name: "pairs in passage", of: ({ passage }) => passage("pairs") },
  { name: "closeness", of: ({ passage }) => passage("closeness") },
  { name: "gained from rest", of: ({ sentence }) => sentence("with rest") },
  { name: "rarest missing", of: ({ query, best }) => rarestMissing(query, best) / 10 },
  { name: "missing mass", of: ({ query, best }) => Math.log(1 + missingMass(query, best)) },
  { name: "found mass", of: ({ query, best }) => Math.log(1 + foundMass(query, best)) },
  { name: "found words", of: ({ query, best }) => Math.log(1 + foundWords(query, best)) },
  {
    name: "missing words",
    of: ({ query, best }) => Math.log(1 + contentWords(query) - foundWords(query, best)),
  },
  { name: "content words", of: ({ query }) => Math.log(1 + contentWords(query)) },
  { name: "long query", of: ({ query }) => query.verbosity },
  { name: "length", of: ({ passage }) => passage("length") },
  { name: "content squared", of: ({ sentence }) => sentence("content") ** 2 },
  { name: "grams squared", of: ({ passage }) => passage("grams") ** 2 },
  { name: "name", of: ({ query }) => (query.weights.names.some((weight) => weight > 0) ? 1 : 0) },
  { name: "missing name", of: ({ query, best }) => missing(query.weights.names, best.quality) },
  { name: "missing number", of: ({ query, best }) => missing(query.weights.numbers, best.quality) },
  { name: "lead over runner-up", of: ({ score, runnerUp }) => leadOver(score, runnerUp) },
  { name: "lead over third", of: ({ score, third }) => leadOver(score, third) },
  { name: "score", of: ({ score }) => score / 20 },
  { name: "asks for a kind", of: ({ query }) => (query.kind === "what" || query.kind === "none" ? 0 : 1) },
  { name: "order", of: ({ query }) => (query.isOrder ? 1 : 0) },
  { name: "no question", of: ({ query }) => (query.kind === "none" ? 1 : 0) },
  {
    name: "one word",
    of: ({ query }) => (query.weights.content.filter((weight) => weight > 0).length < 2 ? 1 : 0),
  },
];

const NOTHING: readonly number[] = [];

function leadOver(score: number, other: number): number {
  return Math.min(10, Math.max(0, score - other)) / 5;
}

function rarestMissing({ weights }: Query, { quality }: MeasuredCandidate): number {
  return weights.content.reduce(
    (most, weight, at) => ((quality[at] ?? 0) < SAME_TERM ? Math.max(most, weight) : most),
    0,
  );
}

function missingMass({ weights }: Query, { quality }: MeasuredCandidate): number {
  return weights.content.reduce(
    (sum, weight, at) => ((quality[at] ?? 0) < SAME_TERM ? sum + weight : sum),
    0,
  );
}

function foundMass({ weights }: Query, { quality }: MeasuredCandidate): number {
  return weights.content.reduce(
    (sum, weight, at) => ((quality[at] ?? 0) >= SAME_TERM ? sum + weight : sum),
    0,
  );
}

function contentWords({ weights }: Query): number {
  return weights.content.filter((weight) => weight > 0).length;
}

function foundWords({ weights }: Query, { quality }: MeasuredCandidate): number {
  return weights.content.filter((weight, at) => weight > 0 && (quality[at] ?? 0) >= SAME_TERM).length;
}

function missing(weights: readonly number[], quality: readonly number[]): number {
  return weights.some((weight, at) => weight > 0 && (quality[at] ?? 0) < SAME_TERM) ? 1 : 0;
}
