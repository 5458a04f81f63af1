// @ts-nocheck
import { type Answer, answerQuestion, type CitedPassage, type Question } from "./answer-question.ts";
import { digest } from "./article-key.ts";
import type { Snapshot } from "./snapshot.ts";

/** Some of the passages of an answer, as many as a card shows at once. */
export interface AnswerPage extends Answer {
  /** From 1. */
  readonly number: number;
  readonly hasNext: boolean;
  /** Stands for the page's passages and their order: while it is equal, an earlier card still tells the truth. */
  readonly digest: string;
  /** The id of the only article that was searched, when it was one. */
  readonly article?: string;
}

/** Passages on a page. */
export const PAGE_SIZE = 3;
/** The last page that is shown: nobody reads further, and a search for more costs more. */
export const MAX_PAGE = 9;

/**
 * The page of the answer with this number, from 1 to `MAX_PAGE`. A page behind the last has no passages; a declined
 * answer has one page.
 */
export async function findAnswerPage(
  snapshot: Snapshot,
  question: Omit<Question, "limit">,
  number: number,
  threshold: number,
): Promise<AnswerPage> {
  const limit = number * PAGE_SIZE + 1;
  const answer = await answerQuestion(snapshot, { ...question, limit }, threshold);
  const passages = answer.passages.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE);
  return {
    ...answer,
    passages,
    number,
    hasNext: answer.isAnswered && answer.passages.length === limit && number < MAX_PAGE,
    digest: digest(...passages.flatMap(identify)),
    ...(question.article !== undefined && { article: question.article }),
  };
}

function identify({ passage: { paragraph } }: CitedPassage): readonly string[] {
  return [paragraph.articleId, String(paragraph.number), paragraph.text];
}
