import { answerFeatures } from "../../src/retrieval/answer-features.ts";
import { buildIndex } from "../../src/retrieval/build-index.ts";
import { openSegment } from "../../src/retrieval/open-index.ts";
import type { RankingWeights } from "../../src/retrieval/ranking-weights.ts";
import { measureAnswer, scoreCandidate } from "../../src/retrieval/score-candidates.ts";
import type { TestCollection, TestQuery } from "../eval/read-collection.ts";
import { byName } from "./learn-ranking.ts";
import { type Example, learnLogistic } from "./logistic.ts";
import { type JudgedCandidate, type MeasuredQuery, measureQuery } from "./measure-collection.ts";
import type { Gold } from "./read-gold.ts";

/** A question asked of a library of one article, and which case of three it is. */
export interface AnswerCase {
  readonly kind: "own" | "removed" | "other";
  /** The test collection it is of. */
  readonly set: string;
  readonly article: string;
  readonly measured: MeasuredQuery;
  /** How often it counts. */
  readonly weight: number;
}

/**
 * Each article as a library of its own, asked its own questions, the same without the paragraphs that answer, and as
 * many of the other articles' questions.
 */
export function collectAnswerCases(set: string, collection: TestCollection): AnswerCase[] {
  return collection.articles.flatMap((article) => {
    const segments = buildIndex([article]).map(openSegment);
    const own = collection.queries.filter((query) => query.article === article.id);
    const others = collection.queries.filter((query) => query.article !== article.id);
    const stride = Math.max(1, Math.floor(others.length / Math.max(1, own.length)));
    const foreign = others.filter((_, at) => at % stride === 0).slice(0, own.length);
    const ask = (query: TestQuery) => measureQuery(collection, segments, query, article.id);
    const caseOf = (kind: AnswerCase["kind"], measured: MeasuredQuery, weight: number): AnswerCase => ({
      kind,
      set,
      article: article.id,
      measured,
      weight,
    });
    const asked = own.map(ask);
    return [
      ...asked.map((measured) => caseOf("own", measured, 1)),
      ...asked.map((measured) => caseOf("removed", withoutRelevant(measured), 1)),
      ...foreign.map((query) => caseOf("other", ask(query), OTHER_WEIGHT)),
    ];
  });
}

/** The graded questions on the seed, those that it does not answer among them. */
export function collectGoldCases({ collection, unanswered }: Gold): AnswerCase[] {
  const segments = buildIndex(collection.articles).map(openSegment);
  const ask = (query: TestQuery, kind: AnswerCase["kind"]): AnswerCase => ({
    kind,
    set: "seed-questions.dev",
    article: query.article,
    measured: measureQuery(collection, segments, query, query.article),
    weight: kind === "own" ? GOLD_WEIGHT : GOLD_WEIGHT * OWN_WEIGHT,
  });
  return [
    ...collection.queries.map((query) => ask(query, "own")),
    ...unanswered.map((query) => ask(query, "other")),
  ];
}

/** Written by hand about news, they are few beside the questions on Wikipedia; both kinds count alike. */
const GOLD_WEIGHT = 6;

/** Another article's question answered is a graver fault than a near miss in the right article. */
const OTHER_WEIGHT = 3;

/** Learns the logistic that tells whether the best passage answers. */
export function learnAnswer(cases: readonly AnswerCase[], weights: RankingWeights): Record<string, number> {
  const examples = cases.flatMap((each) => exampleOf(each, weights) ?? []);
  const learned = learnLogistic(examples, 1e-4, 200);
  return { always: Number(learned.always.toFixed(2)), ...byName(answerFeatures, learned.weights) };
}

/** The features of a case's best passage; undefined when nothing is found. */
export function exampleOf(
  { kind, measured, weight }: AnswerCase,
  weights: RankingWeights,
): Example | undefined {
  const ranked = measured.candidates
    .map((candidate): { candidate: JudgedCandidate; scored: ReturnType<typeof scoreCandidate> } => ({
      candidate,
      scored: scoreCandidate(candidate.measured, weights),
    }))
    .sort((one, other) => other.scored.score - one.scored.score);
  const best = ranked[0];
  if (best === undefined) return undefined;
  const values = measureAnswer(
    measured.query,
    best.scored,
    ranked.slice(1, 3).map(({ scored }) => scored.score),
  );
  return { values, isRight: kind === "own", weight: weight * (kind === "own" ? OWN_WEIGHT : 1) };
}

function withoutRelevant(measured: MeasuredQuery): MeasuredQuery {
  return { ...measured, candidates: measured.candidates.filter(({ isRelevant }) => !isRelevant) };
}

/** An answerable question counts so often that at a probability of one half about one of twenty is declined. */
const OWN_WEIGHT = 5.5;
