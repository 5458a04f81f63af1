// @ts-nocheck
import type { Article } from "../../src/news/article.ts";
import { extractQuotations } from "../../src/quotations/extract-quotations.ts";

/** An article of the given paragraphs; `isOrdered` is left to be found out unless given. */
export function sampleArticle(paragraphs: readonly string[], isOrdered?: boolean): Article {
  return {
    id: "sample",
    collection: "operator",
    title: "Sample",
    date: "2024-02-29",
    url: "https://a.example/",
    ...(isOrdered === undefined ? {} : { isOrdered }),
    paragraphs: paragraphs.map((text, index) => ({ articleId: "sample", number: index + 1, text })),
  };
}

/** For each quotation in marks its words, its speaker, and how sure that is. */
export function told(
  paragraphs: readonly string[],
  isOrdered?: boolean,
): readonly (readonly (string | undefined)[])[] {
  return extractQuotations(sampleArticle(paragraphs, isOrdered))
    .filter(({ kind }) => kind !== "indirect")
    .map(({ text, attribution }) => [text, attribution.speaker, attribution.confidence]);
}
