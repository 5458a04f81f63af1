import type { ArticleHead } from "../news/article.ts";
import type { ArticleStore } from "./article-store.ts";

/** The article that somebody named by its id, or by words of the title that fit no other. */
export async function findArticle(
  articles: ArticleStore,
  named: string,
  collections: readonly string[],
): Promise<ArticleHead | undefined> {
  const byId = (await articles.byIds([named], collections)).get(named);
  if (byId !== undefined || named.trim() === "") return byId;
  const suggested = await articles.suggest(named, collections, 2);
  return suggested.length === 1 ? suggested[0] : undefined;
}
