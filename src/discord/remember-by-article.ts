import type { Article } from "../news/article.ts";
import { createBoundedCache } from "../retrieval/bounded-cache.ts";

/** Gives what was made of the article before under this key, or makes it. The key must say all that it depends on. */
export type RememberByArticle<Value> = (article: Article, key: string, make: () => Value) => Value;

/**
 * A memory of at most `most` values. An article never changes, and a reload makes new ones, so that nothing remembered is
 * ever stale; articles that are gone are not held by it.
 */
export function rememberByArticle<Value>(most: number): RememberByArticle<Value> {
  const numbers = new WeakMap<Article, number>();
  const made = createBoundedCache<Value>(most);
  let articles = 0;
  const numberOf = (article: Article): number => {
    const known = numbers.get(article);
    if (known !== undefined) return known;
    articles += 1;
    numbers.set(article, articles);
    return articles;
  };
  return (article, key, make) => {
    const fullKey = `${numberOf(article)} ${key}`;
    const value = made.get(fullKey) ?? make();
    made.set(fullKey, value);
    return value;
  };
}
