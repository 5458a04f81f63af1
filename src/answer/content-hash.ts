import { createHash } from "node:crypto";
import type { Article } from "../news/article.ts";

/** 64 hex digits of all that an article says: equal articles, equal hash. Of each article computed once. */
export function articleHash(article: Article): string {
  const hash = known.get(article) ?? sha256(JSON.stringify(article));
  known.set(article, hash);
  return hash;
}

/** 64 hex digits of a collection's articles, in whatever order they are given. */
export function collectionHash(articles: readonly Article[]): string {
  return sha256(
    articles
      .map((article) => `${article.id} ${articleHash(article)}`)
      .sort()
      .join("\n"),
  );
}

/**
 * 64 hex digits of a whole library, from the `collectionHash` of each of its collections: what was not changed needs
 * not be read for it. An empty collection is as good as none.
 */
export function libraryHash(collections: ReadonlyMap<string, string>): string {
  const lines = [...collections]
    .filter(([, hash]) => hash !== EMPTY)
    .map(([name, hash]) => `${name} ${hash}`);
  return sha256(lines.sort().join("\n"));
}

/** Eight hex digits that name a version of the library to people. */
export function versionName(hash: string): string {
  return hash.slice(0, 8);
}

const known = new WeakMap<Article, string>();

const EMPTY = collectionHash([]);

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
