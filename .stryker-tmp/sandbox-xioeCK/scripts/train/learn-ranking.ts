// @ts-nocheck
import { passageFeatures } from "../../src/retrieval/passage-features.ts";
import type { NamedWeights } from "../../src/retrieval/ranking-weights.ts";
import { chooseSentence } from "../../src/retrieval/score-candidates.ts";
import { sentenceFeatures } from "../../src/retrieval/sentence-features.ts";
import { type List, learnWeights, packLists } from "./listwise.ts";
import type { MeasuredQuery } from "./measure-collection.ts";

/** Measured questions of one kind, and how much all of them together count. */
export interface TrainingSet {
  readonly name: string;
  readonly queries: readonly MeasuredQuery[];
  readonly weight: number;
}

/**
 * Learns in two steps: first the weights that choose the sentence with the answer among all sentences found, then
 * those of the passage's features and of its chosen sentence's together.
 */
export function learnRanking(sets: readonly TrainingSet[]): Omit<NamedWeights, "answer"> {
  const sentences = listsOf(sets, ({ candidates }) => ({
    rows: candidates.flatMap(({ measured }) => measured.sentences.filter(isMeasured)),
    isRight: candidates.flatMap(({ measured, holdsAnswer }) =>
      holdsAnswer.filter((_, at) => isMeasured(measured.sentences[at] ?? [])),
    ),
  }));
  const sentence = learnWeights(
    packLists(sentences, sentenceFeatures.length),
    sentenceFeatures.map(isSigned),
    PENALTY,
    STEPS,
  );
  const passages = listsOf(sets, ({ candidates }) => ({
    rows: candidates.map(({ measured }) => [
      ...measured.passage,
      ...(measured.sentences[chooseSentence(measured.sentences, sentence)] ?? []),
    ]),
    isRight: candidates.map(({ isRelevant }) => isRelevant),
  }));
  const weights = learnWeights(
    packLists(passages, passageFeatures.length + sentenceFeatures.length),
    [...passageFeatures, ...sentenceFeatures].map(isSigned),
    PENALTY,
    STEPS,
  );
  return {
    sentence: byName(sentenceFeatures, sentence),
    chosen: byName(sentenceFeatures, weights.slice(passageFeatures.length)),
    passage: byName(passageFeatures, weights.slice(0, passageFeatures.length)),
  };
}

function isSigned({ mayCountAgainst }: { readonly mayCountAgainst?: boolean }): boolean {
  return mayCountAgainst === true;
}

function isMeasured(sentence: readonly number[]): boolean {
  return sentence.length > 0;
}

const PENALTY = 1e-4;
const STEPS = 120;

function listsOf(
  sets: readonly TrainingSet[],
  toList: (query: MeasuredQuery) => Omit<List, "weight">,
): List[] {
  return sets.flatMap(({ queries, weight }) =>
    queries.map((query) => ({ ...toList(query), weight: weight / queries.length })),
  );
}

/** Weights under the names of their features, to hundredths. */
export function byName(
  features: readonly { readonly name: string }[],
  weights: readonly number[],
): Record<string, number> {
  return Object.fromEntries(features.map(({ name }, at) => [name, Number((weights[at] ?? 0).toFixed(2))]));
}
