import { createHash } from "node:crypto";
import type { Article } from "../news/article.ts";

/** 64 hex digits of all that an article says: equal articles, equal hash. Of each article computed once. */
export function articleHash(article: Article): string {
  const hash = known.get(article) ?? createHash("sha256").update(JSON.stringify(article)).digest("hex");
  known.set(article, hash);
  return hash;
}

const known = new WeakMap<Article, string>();
