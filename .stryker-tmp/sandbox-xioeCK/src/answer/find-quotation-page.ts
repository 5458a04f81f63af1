// @ts-nocheck
import type { Article, Paragraph } from "../news/article.ts";
import { type Citation, citeSentence } from "../news/citation.ts";
import { findQuotations } from "../quotations/find-quotations.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { digest } from "./article-key.ts";
import { type Snapshot, visibleArticles } from "./snapshot.ts";

/** Whose words are wanted; what is left out does not narrow. */
export interface QuotationQuestion {
  readonly collections: readonly string[];
  /** A name, its end (Blinken), or a description. */
  readonly speaker?: string;
  /** A topic, or words of the quotation. */
  readonly about?: string;
  /** An article's id. */
  readonly article?: string;
  readonly signal?: AbortSignal;
}

/** A quotation with where it stands. */
export interface CitedQuotation {
  readonly quotation: Quotation;
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly citation: Citation;
}

/** Some of the quotations that fit, as many as a card shows at once. */
export interface QuotationPage {
  /** From 1. */
  readonly number: number;
  readonly hasNext: boolean;
  /** How many fit in all. */
  readonly total: number;
  readonly quotations: readonly CitedQuotation[];
  /** Stands for the page's quotations: while it is equal, an earlier card still tells the truth. */
  readonly digest: string;
}

/** Quotations on a page. */
export const QUOTATION_PAGE_SIZE = 3;

/**
 * The page of the quotations that fit, from 1 on; what is quoted comes before what is only reported. With a topic,
 * those that hold four consecutive words of it come first, then those of the passages that the retriever finds for
 * it, best first; without one, the newest article's come first. A page behind the last is empty.
 */
export async function findQuotationPage(
  snapshot: Snapshot,
  question: QuotationQuestion,
  number: number,
): Promise<QuotationPage> {
  return (await findQuotationPages(snapshot, question))(number);
}

/** The same, for whoever needs more than one page: searched once, and each page by its number. */
export async function findQuotationPages(
  snapshot: Snapshot,
  question: QuotationQuestion,
): Promise<(number: number) => QuotationPage> {
  const found = await findAll(snapshot, question);
  return (number) => {
    const start = (number - 1) * QUOTATION_PAGE_SIZE;
    const page = found.slice(start, start + QUOTATION_PAGE_SIZE);
    return {
      number,
      hasNext: found.length > start + QUOTATION_PAGE_SIZE,
      total: found.length,
      quotations: page.flatMap((quotation) => cite(snapshot, quotation) ?? []),
      digest: digest(
        ...page.flatMap(({ articleId, text, attribution }) => [articleId, text, attribution.speaker ?? ""]),
      ),
    };
  };
}

/** The quotation with its citation; undefined when the snapshot does not hold it. */
export function cite(snapshot: Snapshot, quotation: Quotation): CitedQuotation | undefined {
  const article = snapshot.articleById.get(quotation.articleId);
  const paragraph = article?.paragraphs[quotation.paragraph - 1];
  if (article === undefined || paragraph === undefined) return undefined;
  return { quotation, article, paragraph, citation: citeSentence(article, paragraph, quotation) };
}

async function findAll(snapshot: Snapshot, question: QuotationQuestion): Promise<readonly Quotation[]> {
  const { collections, speaker, about, article: articleId } = question;
  const all = visibleArticles(snapshot, collections).flatMap(snapshot.quotationsOf);
  const isReported = ({ kind }: Quotation) => kind === "indirect";
  const ordered = [...all.filter((one) => !isReported(one)), ...all.filter(isReported)];
  const query = {
    includesIndirect: true,
    ...(speaker !== undefined && { speaker }),
    ...(articleId !== undefined && { articleId }),
  };
  if (about === undefined) return findQuotations(ordered, query);
  const scoreOf = await topicScore(snapshot, question, about);
  const sameWords = new Set(findQuotations(ordered, { ...query, words: about }));
  return findQuotations(ordered, {
    ...query,
    about: (quotation) => scoreOf(quotation) + (sameWords.has(quotation) ? SAME_WORDS_SCORE : 0),
  });
}

/** Above every score of a topic, which is at most 1. */
const SAME_WORDS_SCORE = 2;
/** Passages that are looked at for a topic, and how far behind the best one may be. */
const TOPIC_PASSAGES = 50;
const TOPIC_SHARE = 0.4;
/** What is reported counts less than what is quoted from an equally good passage. */
const REPORTED_SHARE = 0.5;

async function topicScore(
  { retriever }: Snapshot,
  { collections, article, signal }: QuotationQuestion,
  about: string,
): Promise<(quotation: Quotation) => number> {
  const passages = await retriever.search(about, {
    limit: TOPIC_PASSAGES,
    collections,
    ...(article !== undefined && { article }),
    ...(signal !== undefined && { signal }),
  });
  const best = passages[0]?.score ?? 0;
  const scores = new Map<string, number>();
  for (const { paragraph, score } of passages) {
    const share = best > 0 ? score / best : 0;
    if (share >= TOPIC_SHARE) scores.set(`${paragraph.articleId}#${paragraph.number}`, share);
  }
  return ({ articleId, paragraph, kind }) =>
    (scores.get(`${articleId}#${paragraph}`) ?? 0) * (kind === "indirect" ? REPORTED_SHARE : 1);
}
