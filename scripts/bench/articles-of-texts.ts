import { type Article, OPERATOR_COLLECTION } from "../../src/news/article.ts";

const PER_ARTICLE = 20;

/** The texts as paragraphs of articles, twenty to an article. */
export function articlesOfTexts(texts: readonly string[]): readonly Article[] {
  return Array.from({ length: Math.ceil(texts.length / PER_ARTICLE) }, (_, at) => {
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
}

/** The place among the texts that a paragraph of these articles has. */
export function placeOfParagraph({
  articleId,
  number,
}: {
  readonly articleId: string;
  readonly number: number;
}): number {
  return Number(articleId) * PER_ARTICLE + number - 1;
}
