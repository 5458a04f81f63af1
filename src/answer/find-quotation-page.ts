import type { Article, Paragraph } from "../news/article.ts";
import { type Citation, citeSentence } from "../news/citation.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { digest } from "./article-key.ts";
import { paragraphPlace, type QuotationSearch } from "./quotation-store.ts";
import type { Snapshot } from "./snapshot.ts";

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

/** The same, for whoever needs more than one page: the topic is searched once, and each page given by its number. */
export async function findQuotationPages(
  snapshot: Snapshot,
  question: QuotationQuestion,
): Promise<(number: number) => Promise<QuotationPage>> {
  const search = await searchOf(snapshot, question);
  return async (number) => {
    const start = (number - 1) * QUOTATION_PAGE_SIZE;
    const { quotations: page, total } = await snapshot.quotations.find(search, start, QUOTATION_PAGE_SIZE);
    const ids = [...new Set(page.map(({ articleId }) => articleId))];
    const articles = await snapshot.articles.byIds(ids, question.collections);
    return {
      number,
      hasNext: total > start + QUOTATION_PAGE_SIZE,
      total,
      quotations: page.flatMap((quotation) => cite(quotation, articles.get(quotation.articleId)) ?? []),
      digest: digest(
        ...page.flatMap(({ articleId, text, attribution }) => [articleId, text, attribution.speaker ?? ""]),
      ),
    };
  };
}

/** The quotation with its citation; undefined when the article does not hold it. */
export function cite(quotation: Quotation, article: Article | undefined): CitedQuotation | undefined {
  const paragraph = article?.paragraphs[quotation.paragraph - 1];
  if (article === undefined || paragraph === undefined) return undefined;
  return { quotation, article, paragraph, citation: citeSentence(article, paragraph, quotation) };
}

async function searchOf(snapshot: Snapshot, question: QuotationQuestion): Promise<QuotationSearch> {
  const { about, signal: _, ...search } = question;
  if (about === undefined) return search;
  return { ...search, topic: { words: about, shares: await topicShares(snapshot, question, about) } };
}

/** Passages that are looked at for a topic, and how far behind the best one may be. */
const TOPIC_PASSAGES = 50;
const TOPIC_SHARE = 0.4;

async function topicShares(
  { retriever }: Snapshot,
  { collections, article, signal }: QuotationQuestion,
  about: string,
): Promise<ReadonlyMap<string, number>> {
  const passages = await retriever.search(about, {
    limit: TOPIC_PASSAGES,
    collections,
    ...(article !== undefined && { article }),
    ...(signal !== undefined && { signal }),
  });
  const best = passages[0]?.score ?? 0;
  const shares = new Map<string, number>();
  for (const { paragraph, score } of passages) {
    const share = best > 0 ? score / best : 0;
    if (share >= TOPIC_SHARE) shares.set(paragraphPlace(paragraph.articleId, paragraph.number), share);
  }
  return shares;
}
