import { buildIndex } from "../../src/retrieval/build-index.ts";
import { findCandidates } from "../../src/retrieval/find-candidates.ts";
import { type MeasuredCandidate, measureCandidates } from "../../src/retrieval/measure-candidates.ts";
import { type OpenSegment, openSegment } from "../../src/retrieval/open-index.ts";
import type { Query } from "../../src/retrieval/query.ts";
import { queryLanguage } from "../../src/retrieval/query-language.ts";
import { readQuery } from "../../src/retrieval/read-query.ts";
import type { TestCollection, TestQuery } from "../eval/read-collection.ts";

/** A question with its candidates measured and judged. */
export interface MeasuredQuery {
  readonly query: Query;
  readonly article: string;
  /** How many paragraphs answer it, those among them that were not found. */
  readonly answering: number;
  readonly candidates: readonly JudgedCandidate[];
}

/** A measured candidate and whether it, and which of its sentences, answers. */
export interface JudgedCandidate {
  readonly measured: MeasuredCandidate;
  readonly isRelevant: boolean;
  readonly holdsAnswer: readonly boolean[];
}

/** Searches a collection with each of its questions, in its article or everywhere, and measures what is found. */
export function measureCollection(collection: TestCollection, isWithin: boolean): MeasuredQuery[] {
  const segments = buildIndex(collection.articles).map(openSegment);
  return collection.queries.map((query) =>
    measureQuery(collection, segments, query, isWithin ? query.article : undefined),
  );
}

/** Searches with one question and measures what is found. */
export function measureQuery(
  collection: TestCollection,
  segments: readonly OpenSegment[],
  { text, article, answers, relevant }: TestQuery,
  within?: string,
): MeasuredQuery {
  const query = readQuery(text, segments, queryLanguage(text, segments));
  const limit = within === undefined ? POOL_CANDIDATES : ARTICLE_CANDIDATES;
  const found = measureCandidates(query, segments, findCandidates(query, segments, limit, within));
  const wanted = answers.map((answer) => answer.toLowerCase());
  const candidates = found.map((measured): JudgedCandidate => {
    const data = segments[measured.segment]?.data;
    const paragraph = data?.paragraphs[measured.document];
    if (data === undefined || paragraph === undefined) throw new Error("a candidate is not in its segment");
    const isRelevant = relevant.has(collection.idOf(paragraph));
    const first = data.sentenceStart[measured.document] ?? 0;
    const holdsAnswer = measured.sentences.map((_, at) => {
      const sentence = paragraph.text
        .slice(data.sentenceFrom[first + at], data.sentenceTo[first + at])
        .toLowerCase();
      return isRelevant && wanted.some((answer) => sentence.includes(answer));
    });
    return { measured, isRelevant, holdsAnswer };
  });
  return { query, article, answering: relevant.size, candidates };
}

const POOL_CANDIDATES = 40;
const ARTICLE_CANDIDATES = 1000;
