// @ts-nocheck
import { createHash } from "node:crypto";
import { type Article, OPERATOR_COLLECTION } from "../news/article.ts";
import type { Retriever } from "../retrieval/retriever.ts";
import { createQuotationReader, type QuotationsOf } from "./read-quotations.ts";

/** Everything a question is answered from, as one value that never changes. */
export interface Snapshot {
  /** Eight hex digits of the articles' content: equal articles, equal id. */
  readonly id: string;
  /** Newest first, then by id. */
  readonly articles: readonly Article[];
  readonly articleById: ReadonlyMap<string, Article>;
  readonly retriever: Retriever;
  /**
   * A retriever over the part of the index that holds the article: a search of that article alone costs less there. Its
   * counts are those of the part.
   */
  retrieverFor(article: Article): Retriever;
  readonly quotationsOf: QuotationsOf;
}

/**
 * Joins the articles and the retriever over them into a snapshot. A reader of quotations that is handed on from an
 * earlier snapshot does not read unchanged articles again.
 */
export function buildSnapshot(
  articles: readonly Article[],
  retriever: Retriever,
  quotationsOf: QuotationsOf = createQuotationReader(),
  retrieverFor: Snapshot["retrieverFor"] = () => retriever,
): Snapshot {
  const sorted = [...articles].sort(
    (one, other) => other.date.localeCompare(one.date) || (one.id < other.id ? -1 : 1),
  );
  return {
    id: createHash("sha256").update(sorted.map(hashOf).join()).digest("hex").slice(0, 8),
    articles: sorted,
    articleById: new Map(sorted.map((article) => [article.id, article])),
    retriever,
    retrieverFor,
    quotationsOf,
  };
}

/** The collections that somebody in this guild sees; outside a guild (null), the operator's alone. */
export function collectionsFor(guildId: string | null): readonly string[] {
  return guildId === null ? [OPERATOR_COLLECTION] : [OPERATOR_COLLECTION, guildId];
}

/** The snapshot's articles that belong to one of the collections. */
export function visibleArticles(snapshot: Snapshot, collections: readonly string[]): readonly Article[] {
  return snapshot.articles.filter((article) => collections.includes(article.collection));
}

/** Of each article once: a reload hashes those that changed alone. */
const hashes = new WeakMap<Article, string>();

function hashOf(article: Article): string {
  const hash = hashes.get(article) ?? createHash("sha256").update(JSON.stringify(article)).digest("hex");
  hashes.set(article, hash);
  return hash;
}
