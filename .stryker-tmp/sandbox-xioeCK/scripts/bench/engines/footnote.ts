// @ts-nocheck
import { OPERATOR_COLLECTION } from "../../../src/news/article.ts";
import { buildTfidfRetriever } from "../../../src/retrieval/tfidf.ts";
import type { Engine } from "../engine.ts";

/** This project's retriever, the paragraphs as articles of twenty. */
export function buildEngine(texts: readonly string[]): Engine {
  const articles = Array.from({ length: Math.ceil(texts.length / PER_ARTICLE) }, (_, at) => {
    const id = String(at).padStart(7, "0");
    const own = texts.slice(at * PER_ARTICLE, (at + 1) * PER_ARTICLE);
    return {
      id,
      collection: OPERATOR_COLLECTION,
      title: "",
      date: "2020-01-01",
      url: "https://example.org/",
      language: "en",
      paragraphs: own.map((text, place) => ({ articleId: id, number: place + 1, text })),
    };
  });
  const retriever = buildTfidfRetriever(articles);
  return {
    search: async (query, limit) => {
      const passages = await retriever.search(query, { limit, collections: [OPERATOR_COLLECTION] });
      return passages.map(
        ({ paragraph }) => Number(paragraph.articleId) * PER_ARTICLE + paragraph.number - 1,
      );
    },
  };
}

const PER_ARTICLE = 20;
