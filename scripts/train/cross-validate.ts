import { alignWeights, type RankingWeights } from "../../src/retrieval/ranking-weights.ts";
import { scoreCandidate } from "../../src/retrieval/score-candidates.ts";
import { logistic } from "../../src/retrieval/weights.ts";
import { ndcgAt10 } from "../eval/measures.ts";
import { type AnswerCase, exampleOf, learnAnswer } from "./learn-answer.ts";
import { learnRanking, type TrainingSet } from "./learn-ranking.ts";
import type { MeasuredQuery } from "./measure-collection.ts";

/**
 * Learns on all articles but a fold's and measures on the fold's: a table of the figures over all folds. A set of one
 * article is parted by its questions instead, which are then not quite held out: they share the article.
 */
export function crossValidate(sets: readonly TrainingSet[], cases: readonly AnswerCase[]): string {
  const parted = sets.map((set) => ({ set, folds: foldsOf(set) }));
  const models = Array.from({ length: FOLDS }, (_, fold): RankingWeights => {
    const others = parted.map(({ set, folds }) => ({
      ...set,
      queries: set.queries.filter((_, at) => folds[at] !== fold),
    }));
    const ranking = learnRanking(others);
    const kept = cases.filter(({ article }) => foldOf(article) !== fold);
    const bare = alignWeights({ ...ranking, answer: {} });
    return alignWeights({ ...ranking, answer: learnAnswer(kept, bare) });
  });
  const modelOf = (fold = 0) => models[fold] ?? alignWeights(NO_WEIGHTS);
  const ranking = parted.map(({ set: { name, queries }, folds }) => {
    const figures = queries.map((query, at) => measureRanking(query, modelOf(folds[at])));
    const mean = (figure: (each: Figures) => number) =>
      percent(figures.reduce((sum, each) => sum + figure(each), 0) / figures.length);
    return [
      name.padEnd(20),
      `R@1 ${mean(({ first }) => first)}`,
      `nDCG@10 ${mean(({ ndcg }) => ndcg)}`,
      `answer in marked sentence ${mean(({ marked }) => marked)}`,
    ].join("  ");
  });
  const judged = cases.map((each) => ({
    each,
    probability: probabilityOf(each, modelOf(foldOf(each.article))),
  }));
  const answering = [undefined, ...new Set(cases.map(({ set }) => set))].map((set) =>
    renderDeclined(
      set,
      judged.filter(({ each }) => set === undefined || each.set === set),
    ),
  );
  return [...ranking, ...answering].join("\n");
}

const FOLDS = 3;
const NO_WEIGHTS = { sentence: {}, chosen: {}, passage: {}, answer: {} };

interface Figures {
  readonly first: number;
  readonly ndcg: number;
  readonly marked: number;
}

function measureRanking({ candidates, answering }: MeasuredQuery, weights: RankingWeights): Figures {
  const ranked = candidates
    .map((candidate) => ({ candidate, scored: scoreCandidate(candidate.measured, weights) }))
    .sort((one, other) => other.scored.score - one.scored.score);
  const ids = ranked.map((_, at) => String(at));
  const found = ids.filter((_, at) => ranked[at]?.candidate.isRelevant);
  const missed = Array.from({ length: answering - found.length }, (_, at) => `missed ${at}`);
  const [best] = ranked;
  return {
    first: best?.candidate.isRelevant ? 1 : 0,
    ndcg: ndcgAt10(ids, new Map([...found, ...missed].map((id) => [id, 1]))),
    marked: best?.candidate.holdsAnswer[best.scored.sentence] ? 1 : 0,
  };
}

interface Judged {
  readonly each: AnswerCase;
  readonly probability: number;
}

/** What is declined at the probability below which one of twenty of the answerable is. */
function renderDeclined(set: string | undefined, judged: readonly Judged[]): string {
  const of = (kind: AnswerCase["kind"]) =>
    judged.filter(({ each }) => each.kind === kind).map(({ probability }) => probability);
  const own = of("own").sort((one, other) => one - other);
  const threshold = own[Math.floor(own.length * 0.05)] ?? 0;
  const declined = (all: readonly number[]) =>
    percent(all.filter((probability) => probability < threshold).length / Math.max(1, all.length));
  const figures = `other articles ${declined(of("other"))}, removed ${declined(of("removed"))}`;
  return `${set ?? "all"}: 5 % of answerable declined at ${threshold.toFixed(3)}: ${figures}`;
}

function probabilityOf(each: AnswerCase, weights: RankingWeights): number {
  const example = exampleOf(each, weights);
  if (example === undefined) return 0;
  const score = example.values.reduce((sum, value, at) => sum + value * (weights.answer[at] ?? 0), 0);
  return logistic(weights.answerAlways + score);
}

function foldsOf({ queries }: TrainingSet): readonly number[] {
  const isOneArticle = new Set(queries.map(({ article }) => article)).size === 1;
  return queries.map(({ article }, at) => (isOneArticle ? at % FOLDS : foldOf(article)));
}

function foldOf(article: string): number {
  let hash = 7;
  for (const character of article) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8) % FOLDS;
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}
