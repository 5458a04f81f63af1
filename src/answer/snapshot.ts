import { type Article, OPERATOR_COLLECTION } from "../news/article.ts";
import type { Retriever } from "../retrieval/retriever.ts";
import type { ArticleStore, LibrarySize } from "./article-store.ts";
import { collectionHash, libraryHash, versionName } from "./content-hash.ts";
import { type HeldArticles, holdArticles, sizeOf } from "./held-articles.ts";
import { holdQuotations } from "./held-quotations.ts";
import type { QuotationStore } from "./quotation-store.ts";
import { createQuotationReader, type QuotationsOf } from "./read-quotations.ts";

/** Everything a question is answered from, as one version that never changes, whether in this process or elsewhere. */
export interface Snapshot {
  /** Eight hex digits of the articles' content: equal articles, equal id. */
  readonly id: string;
  /** Of all collections together. */
  readonly size: LibrarySize;
  readonly articles: ArticleStore;
  readonly quotations: QuotationStore;
  readonly retriever: Retriever;
  /**
   * A retriever over the part of the index that holds the article: a search of that article alone costs less there. Its
   * counts are those of the part.
   */
  retrieverFor(article: Article): Retriever;
  /** What failed when the article was asked after itself while its part was built; undefined: it was not asked. */
  readonly failuresOf?: (article: Article) => readonly string[] | undefined;
}

/** A snapshot that this process holds. */
export interface HeldSnapshot extends Snapshot {
  readonly articles: HeldArticles;
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
): HeldSnapshot {
  const held = holdArticles(articles);
  const hashes = [...held.byCollection].map(([name, own]) => [name, collectionHash(own)] as const);
  return {
    id: versionName(libraryHash(new Map(hashes))),
    size: sizeOf(held.all),
    articles: held,
    quotations: holdQuotations(held, quotationsOf),
    retriever,
    retrieverFor,
  };
}

/** The collections that somebody in this guild sees; outside a guild (null), the operator's alone. */
export function collectionsFor(guildId: string | null): readonly string[] {
  return guildId === null ? [OPERATOR_COLLECTION] : [OPERATOR_COLLECTION, guildId];
}
