import { answerFeatures } from "./answer-features.ts";
import type { MeasuredCandidate } from "./measure-candidates.ts";
import { passageFeatures } from "./passage-features.ts";
import type { Query } from "./query.ts";
import type { RankingWeights } from "./ranking-weights.ts";
import type { FeatureShare } from "./retriever.ts";
import { type Feature, sentenceFeatures } from "./sentence-features.ts";
import { logistic } from "./weights.ts";

/** A candidate with its score and the sentence that was chosen from it. */
export interface ScoredCandidate {
  readonly measured: MeasuredCandidate;
  readonly score: number;
  /** Place among the paragraph's sentences. */
  readonly sentence: number;
}

/** The sentence that most likely answers by its learned weights; the first of equals. */
export function chooseSentence(
  sentences: readonly (readonly number[])[],
  weights: readonly number[],
): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, values] of sentences.entries()) {
    if (values.length === 0) continue;
    const score = dot(weights, values);
    if (score > most) [best, most] = [at, score];
  }
  return best;
}

/** Scores a candidate: the learned weights times the features of the paragraph and of its chosen sentence. */
export function scoreCandidate(measured: MeasuredCandidate, weights: RankingWeights): ScoredCandidate {
  const sentence = chooseSentence(measured.sentences, weights.sentence);
  const score =
    dot(weights.passage, measured.passage) + dot(weights.chosen, measured.sentences[sentence] ?? []);
  return { measured, score, sentence };
}

/** Each feature's share in the score of a candidate. */
export function explainScore(
  { measured, sentence }: ScoredCandidate,
  weights: RankingWeights,
): readonly FeatureShare[] {
  const share = (name: string, value: number, weight: number) => ({ name, value, share: value * weight });
  return [
    ...passageFeatures.map(({ name }, at) =>
      share(name, measured.passage[at] ?? 0, weights.passage[at] ?? 0),
    ),
    ...sentenceFeatures.map(({ name }, at) =>
      share(`${name} in sentence`, measured.sentences[sentence]?.[at] ?? 0, weights.chosen[at] ?? 0),
    ),
  ];
}

/** The calibrated probability that the passage answers, given the scores of those after it, the best first. */
export function answerProbability(
  query: Query,
  { measured, score, sentence }: ScoredCandidate,
  after: readonly number[],
  weights: RankingWeights,
): number {
  const values = measureAnswer(query, { measured, score, sentence }, after);
  return logistic(weights.answerAlways + dot(weights.answer, values));
}

/** The features by which it is judged whether a passage answers, as `answerFeatures` lists them. */
export function measureAnswer(
  query: Query,
  { measured, score, sentence }: ScoredCandidate,
  [runnerUp = 0, third = 0]: readonly number[],
): number[] {
  const view = {
    query,
    best: measured,
    sentence: (name: string) => measured.sentences[sentence]?.[sentencePlaces.get(name) ?? -1] ?? 0,
    passage: (name: string) => measured.passage[passagePlaces.get(name) ?? -1] ?? 0,
    score,
    runnerUp,
    third,
  };
  return answerFeatures.map(({ of }) => of(view));
}

const sentencePlaces = placesOf(sentenceFeatures);
const passagePlaces = placesOf(passageFeatures);

function placesOf(features: readonly Feature<never>[]): ReadonlyMap<string, number> {
  return new Map(features.map(({ name }, at) => [name, at]));
}

function dot(weights: readonly number[], values: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (values[at] ?? 0);
  return sum;
}
