// @ts-nocheck
import { answerFeatures } from "./answer-features.ts";
import { passageFeatures } from "./passage-features.ts";
import { type Feature, sentenceFeatures } from "./sentence-features.ts";

/** Weights by the names of the features, as they are written down. */
export interface NamedWeights {
  /** Chooses the sentence. */
  readonly sentence: Readonly<Record<string, number>>;
  /** What the chosen sentence adds to the passage's score. */
  readonly chosen: Readonly<Record<string, number>>;
  readonly passage: Readonly<Record<string, number>>;
  /** Of the logistic that gives the probability; `always` is added to every one. */
  readonly answer: Readonly<Record<string, number>>;
}

/** Weights in the order of the features. */
export interface RankingWeights {
  readonly sentence: readonly number[];
  readonly chosen: readonly number[];
  readonly passage: readonly number[];
  readonly answer: readonly number[];
  readonly answerAlways: number;
}

/** Puts named weights in the order of the features; one without a weight weighs 0. */
export function alignWeights(named: NamedWeights): RankingWeights {
  return {
    sentence: align(sentenceFeatures, named.sentence),
    chosen: align(sentenceFeatures, named.chosen),
    passage: align(passageFeatures, named.passage),
    answer: align(answerFeatures, named.answer),
    answerAlways: named.answer.always ?? 0,
  };
}

function align(features: readonly Feature<never>[], named: Readonly<Record<string, number>>): number[] {
  return features.map(({ name }) => named[name] ?? 0);
}
