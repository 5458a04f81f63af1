// @ts-nocheck
import type { Article } from "../news/article.ts";
import { extractQuotations } from "../quotations/extract-quotations.ts";
import type { Quotation } from "../quotations/quotation.ts";

/** What is said in an article and by whom, in the order of its text. */
export type QuotationsOf = (article: Article) => readonly Quotation[];

/** Reads an article's quotations when they are first wanted, and keeps them for as long as the article is kept. */
export function createQuotationReader(): QuotationsOf {
  const known = new WeakMap<Article, readonly Quotation[]>();
  return (article) => {
    const quotations = known.get(article) ?? extractQuotations(article);
    known.set(article, quotations);
    return quotations;
  };
}
