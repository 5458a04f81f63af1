import type { MeasuredCandidate } from "./measure-candidates.ts";
import type { OpenSegment } from "./open-index.ts";
import type { Query } from "./query.ts";
import type { RankingWeights } from "./ranking-weights.ts";
import type { Passage, SearchOptions } from "./retriever.ts";
import { answerProbability, explainScore, scoreCandidate } from "./score-candidates.ts";

/** The best passages among measured candidates: best first, ties by article id and then paragraph number. */
export function rankPassages(
  query: Query,
  segments: readonly OpenSegment[],
  candidates: readonly MeasuredCandidate[],
  weights: RankingWeights,
  { limit, isExplained = false }: Pick<SearchOptions, "limit" | "isExplained">,
): readonly Passage[] {
  const scored = candidates.flatMap((measured) => {
    const data = segments[measured.segment]?.data;
    const paragraph = data?.paragraphs[measured.document];
    return data === undefined || paragraph === undefined
      ? []
      : [{ data, paragraph, ...scoreCandidate(measured, weights) }];
  });
  const ranked = scored.sort(byRank);
  const scores = ranked.slice(0, limit + 2).map((each) => each.score);
  return ranked.slice(0, limit).map((each, at): Passage => {
    const { data, paragraph, score } = each;
    const sentence = (data.sentenceStart[each.measured.document] ?? 0) + each.sentence;
    return {
      paragraph,
      score,
      sentence: { start: data.sentenceFrom[sentence] ?? 0, end: data.sentenceTo[sentence] ?? 0 },
      probability: answerProbability(query, each, scores.slice(at + 1, at + 3), weights),
      ...(isExplained ? { features: explainScore(each, weights) } : {}),
    };
  });
}

function byRank(
  one: Pick<Passage, "paragraph" | "score">,
  other: Pick<Passage, "paragraph" | "score">,
): number {
  if (one.score !== other.score) return other.score - one.score;
  if (one.paragraph.articleId !== other.paragraph.articleId) {
    return one.paragraph.articleId < other.paragraph.articleId ? -1 : 1;
  }
  return one.paragraph.number - other.paragraph.number;
}
