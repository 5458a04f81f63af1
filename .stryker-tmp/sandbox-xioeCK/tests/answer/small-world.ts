// @ts-nocheck
import { type Article, OPERATOR_COLLECTION } from "../../src/news/article.ts";
import type { Retriever } from "../../src/retrieval/retriever.ts";

/** Three short articles a reader holds in the head; the last belongs to one guild. */
export const smallWorld: readonly Article[] = [
  newsArticle("geneva", OPERATOR_COLLECTION, "Talks in Geneva", "2022-01-10", [
    "Two diplomats met in Geneva on Monday. They spoke for eight hours.",
    "Nothing was signed.",
  ]),
  newsArticle("harbour", OPERATOR_COLLECTION, "A quiet harbour", "2021-06-01", ["No ship came in."]),
  newsArticle("guild", "111111111111111111", "Only for one guild", "2023-03-03", ["A secret was told."]),
];

/** Finds every paragraph in the articles' order, each as probable as given. */
export function buildRetriever(probability: number): Retriever {
  return {
    search: async (_query, { limit, collections, article }) =>
      smallWorld
        .filter(({ collection, id }) => collections.includes(collection) && (article ?? id) === id)
        .flatMap(({ paragraphs }) => paragraphs)
        .slice(0, limit)
        .map((paragraph, place) => ({
          paragraph,
          score: 1 / (place + 1),
          sentence: { start: 0, end: paragraph.text.length },
          probability,
        })),
  };
}

function newsArticle(id: string, collection: string, title: string, date: string, texts: string[]): Article {
  return {
    id,
    collection,
    title,
    date,
    url: `https://news.example/${id}`,
    paragraphs: texts.map((text, index) => ({ articleId: id, number: index + 1, text })),
  };
}
