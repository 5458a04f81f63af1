// @ts-nocheck
import { createHash } from "node:crypto";
import type { Article } from "../news/article.ts";

/** Twelve hex digits that stand for an article's id where an id of 100 characters has no room. */
export function articleKey(id: string): string {
  return digest(id);
}

/** Twelve hex digits that stand for texts: equal texts, equal digest. */
export function digest(...texts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 12);
}

/** The article among these that the key stands for; a key of an article outside of them finds nothing. */
export function findByKey(articles: readonly Article[], key: string): Article | undefined {
  return articles.find(({ id }) => articleKey(id) === key);
}
