// @ts-nocheck
import { alignWeights, type RankingWeights } from "../../src/retrieval/ranking-weights.ts";
import { scoreCandidate } from "../../src/retrieval/score-candidates.ts";
import { logistic } from "../../src/retrieval/weights.ts";
import { type AnswerCase, exampleOf, learnAnswer } from "./learn-answer.ts";
import { learnRanking, type TrainingSet } from "./learn-ranking.ts";
import type { MeasuredQuery } from "./measure-collection.ts";

/** Learns on all articles but a fold's and measures on the fold's: a table of the figures over all folds. */
export function crossValidate(sets: readonly TrainingSet[], cases: readonly AnswerCase[]): string {
  const models = Array.from({ length: FOLDS }, (_, fold): RankingWeights => {
    const others = sets.map((set) => ({
      ...set,
      queries: set.queries.filter(({ article }) => foldOf(article) !== fold),
    }));
    const ranking = learnRanking(others);
    const kept = cases.filter(({ article }) => foldOf(article) !== fold);
    const bare = alignWeights({ ...ranking, answer: {} });
    return alignWeights({ ...ranking, answer: learnAnswer(kept, bare) });
  });
  const modelOf = (article: string) => models[foldOf(article)] ?? alignWeights(NO_WEIGHTS);
  const lines = sets.map(({ name, queries }) => {
    const right = queries.filter((query) => bestOf(query, modelOf(query.article))?.isRelevant);
    const marked = queries.filter((query) => bestOf(query, modelOf(query.article))?.isMarked);
    return `${name.padEnd(20)} R@1 ${percent(right.length / queries.length)}  answer in marked sentence ${percent(marked.length / queries.length)}`;
  });
  const probabilities = (kind: AnswerCase["kind"]) =>
    cases.filter((each) => each.kind === kind).map((each) => probabilityOf(each, modelOf(each.article)));
  const own = probabilities("own").sort((one, other) => one - other);
  const threshold = own[Math.floor(own.length * 0.05)] ?? 0;
  const declined = (kind: AnswerCase["kind"]) => {
    const all = probabilities(kind);
    return percent(all.filter((probability) => probability < threshold).length / all.length);
  };
  return [
    ...lines,
    `5 % of answerable declined at ${threshold.toFixed(3)}: other articles ${declined("other")}, removed ${declined("removed")}`,
  ].join("\n");
}

const FOLDS = 3;
const NO_WEIGHTS = { sentence: {}, chosen: {}, passage: {}, answer: {} };

function bestOf({ candidates }: MeasuredQuery, weights: RankingWeights) {
  const scored = candidates.map((candidate) => ({
    candidate,
    scored: scoreCandidate(candidate.measured, weights),
  }));
  const best = scored.sort((one, other) => other.scored.score - one.scored.score)[0];
  if (best === undefined) return undefined;
  const isMarked = best.candidate.holdsAnswer[best.scored.sentence] === true;
  return { isRelevant: best.candidate.isRelevant, isMarked };
}

function probabilityOf(each: AnswerCase, weights: RankingWeights): number {
  const example = exampleOf(each, weights);
  if (example === undefined) return 0;
  const score = example.values.reduce((sum, value, at) => sum + value * (weights.answer[at] ?? 0), 0);
  return logistic(weights.answerAlways + score);
}

function foldOf(article: string): number {
  let hash = 7;
  for (const character of article) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8) % FOLDS;
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}
