import { tokensOf } from "../text/tokens.ts";
import type { Candidate } from "./find-candidates.ts";
import type { OpenSegment } from "./open-index.ts";
import { passageFeatures } from "./passage-features.ts";
import type { Query } from "./query.ts";
import { type QueryMarks, withMarks } from "./query-marks.ts";
import { type SentenceView, sentenceFeatures } from "./sentence-features.ts";
import { sightDocument } from "./sight-document.ts";

/** A candidate with its features measured. */
export interface MeasuredCandidate extends Candidate {
  /** Features of each sentence, as `sentenceFeatures` lists them. */
  readonly sentences: readonly (readonly number[])[];
  /** Features of the paragraph, as `passageFeatures` lists them. */
  readonly passage: readonly number[];
  /** Query term -> quality of its best match in the paragraph. */
  readonly quality: readonly number[];
}

/** Measures the features of the candidates, segment by segment; those that hold no word of the query are left out. */
export function measureCandidates(
  query: Query,
  segments: readonly OpenSegment[],
  candidates: readonly Candidate[],
): readonly MeasuredCandidate[] {
  const measured = segments.flatMap((segment, place) => {
    const own = candidates.filter((candidate) => candidate.segment === place);
    if (own.length === 0) return [];
    return withMarks(query, segment, place, (marks) =>
      own.map((each) => measure(query, segment, marks, each)),
    );
  });
  return measured.filter(({ quality }) => quality.some((value) => value > 0));
}

function measure(
  query: Query,
  segment: OpenSegment,
  marks: QueryMarks,
  candidate: Candidate,
): MeasuredCandidate {
  const { sentences, whole } = sightDocument(query, segment, marks, candidate.document);
  const article = segment.data.articles[segment.articleOf[candidate.document] ?? 0];
  const passage = {
    query,
    whole,
    bm25: candidate.bm25,
    position: candidate.document - (article?.from ?? 0),
    title: new Set(tokensOf(article?.title ?? "").map(({ word }) => word)),
  };
  return {
    ...candidate,
    sentences: sentences.map((sentence, at) => {
      const view: SentenceView = {
        query,
        sentence,
        previous: sentences[at - 1],
        next: sentences[at + 1],
        whole,
      };
      return sentenceFeatures.map(({ of }) => of(view));
    }),
    passage: passageFeatures.map(({ of }) => of(passage)),
    quality: whole.quality,
  };
}
