import type { Candidate } from "./find-candidates.ts";
import type { OpenSegment } from "./open-index.ts";
import type { Query } from "./query.ts";
import type { Passage } from "./retriever.ts";
import { type SentenceSighting, sightDocument, type WordMarks } from "./sight-document.ts";
import { coverage, logistic } from "./weights.ts";

/** The candidates as passages: best first, ties by article id and then paragraph number. */
export function rankCandidates(
  query: Query,
  segments: readonly OpenSegment[],
  candidates: readonly Candidate[],
): readonly Passage[] {
  const marks = segments.map((segment, at) => markWords(query, segment, at));
  const termWeights = query.terms.map(({ idf, isStopWord }) => (isStopWord ? 0 : idf));
  const pairWeights = query.pairs.map(({ idf }) => idf);
  const mass = termWeights.reduce((total, weight) => total + weight, 0);
  return candidates
    .map(({ segment, document, bm25 }): Passage => {
      const { data } = segments[segment] as OpenSegment;
      const { sentences, whole } = sightDocument(query, data, marks[segment] as WordMarks, document);
      const scoreOf = (sentence: SentenceSighting) =>
        coverage(termWeights, sentence.quality) + coverage(pairWeights, sentence.pairs);
      const scores = sentences.map(scoreOf);
      const best = scores.reduce((top, score, at) => (score > (scores[top] ?? 0) ? at : top), 0);
      const sentence = (data.sentenceStart[document] ?? 0) + best;
      const covered = coverage(termWeights, whole.quality);
      return {
        paragraph: data.paragraphs[document] as Passage["paragraph"],
        score: 0.44 * (bm25 / mass) + 0.24 * coverage(pairWeights, whole.pairs) + 0.42 * (scores[best] ?? 0),
        sentence: { start: data.sentenceFrom[sentence] ?? 0, end: data.sentenceTo[sentence] ?? 0 },
        probability: logistic(8 * (covered - 0.5)),
      };
    })
    .sort(byRank);
}

function markWords(query: Query, { data }: OpenSegment, segment: number): WordMarks {
  const term = new Uint8Array(data.words.length);
  const quality = new Float32Array(data.words.length);
  for (const [at, { matches }] of query.terms.entries()) {
    for (const match of matches[segment] ?? []) {
      if (match.quality <= (quality[match.word] ?? 0)) continue;
      term[match.word] = at + 1;
      quality[match.word] = match.quality;
    }
  }
  return { term, quality };
}

function byRank(one: Passage, other: Passage): number {
  if (one.score !== other.score) return other.score - one.score;
  if (one.paragraph.articleId !== other.paragraph.articleId) {
    return one.paragraph.articleId < other.paragraph.articleId ? -1 : 1;
  }
  return one.paragraph.number - other.paragraph.number;
}
