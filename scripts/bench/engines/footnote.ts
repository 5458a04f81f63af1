import { OPERATOR_COLLECTION } from "../../../src/news/article.ts";
import { buildTfidfRetriever } from "../../../src/retrieval/tfidf.ts";
import { articlesOfTexts, placeOfParagraph } from "../articles-of-texts.ts";
import type { Engine } from "../engine.ts";

/** This project's retriever, the paragraphs as articles of twenty. */
export function buildEngine(texts: readonly string[]): Engine {
  const retriever = buildTfidfRetriever(articlesOfTexts(texts));
  return {
    search: async (query, limit) => {
      const passages = await retriever.search(query, { limit, collections: [OPERATOR_COLLECTION] });
      return passages.map(({ paragraph }) => placeOfParagraph(paragraph));
    },
  };
}
