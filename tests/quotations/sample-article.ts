import type { Article } from "../../src/news/article.ts";

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
