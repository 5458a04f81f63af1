// @ts-nocheck
import type { Article } from "../../src/news/article.ts";

/** An article from its paragraphs' texts. */
export function articleOf(id: string, texts: readonly string[], rest: Partial<Article> = {}): Article {
  return {
    id,
    collection: "operator",
    title: "",
    date: "2022-01-10",
    url: "https://example.org/",
    paragraphs: texts.map((text, at) => ({ articleId: id, number: at + 1, text })),
    ...rest,
  };
}

/** Three short articles: a harbour, a bridge and a bakery. */
export const smallLibrary: readonly Article[] = [
  articleOf("harbour", [
    "The harbour of Port Ellis opened in 1904. It cost 3 million pounds.",
    "Captain Mary Reed said that the old crane was unsafe. Nobody repaired it.",
  ]),
  articleOf("bridge", [
    "Engineers closed the bridge on Monday because a cable had snapped.",
    "About 20,000 cars cross the bridge every day, the mayor said.",
  ]),
  articleOf("bakery", ["The bakery on Mill Street sells rye bread. Its oven was built in Vienna."]),
];
