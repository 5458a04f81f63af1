// @ts-nocheck
import type { Article } from "../news/article.ts";
import { suggestNames } from "./suggest-names.ts";

/** The articles whose title or date (`YYYY-MM-DD`) somebody may be typing, best first; nothing typed gives all. */
export function suggestArticles(
  articles: readonly Article[],
  typed: string,
  limit: number,
): readonly Article[] {
  return suggestNames(articles, ({ title, date }) => `${title} ${date}`, typed, limit);
}

/** The article that somebody named by its id, or by words of the title that fit no other. */
export function findArticle(articles: readonly Article[], named: string): Article | undefined {
  const byId = articles.find(({ id }) => id === named);
  if (byId !== undefined) return byId;
  const suggested = suggestArticles(articles, named, 2);
  return suggested.length === 1 && named.trim() !== "" ? suggested[0] : undefined;
}
