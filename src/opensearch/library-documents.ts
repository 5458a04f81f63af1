import { articleKey } from "../answer/article-key.ts";
import { articleHash } from "../answer/content-hash.ts";
import { paragraphPlace } from "../answer/quotation-store.ts";
import type { Article } from "../news/article.ts";
import { extractQuotations } from "../quotations/extract-quotations.ts";
import { saidWords } from "../quotations/find-quotations.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { quotationId, storedArticleId } from "./document-ids.ts";
import { type StoredDocument, searchDocuments } from "./documents.ts";
import type { ArticleSource, QuotationSource } from "./library-sources.ts";
import { storedSpeakerKey } from "./speaker-notes.ts";
import { typableName } from "./typable-name.ts";

/** A collection whose documents are to be made. */
export interface CollectionWork {
  readonly collection: string;
  /** All that it consists of: what is counted over the collection is counted anew. */
  readonly articles: readonly Article[];
  /** Ids of those whose own documents are wanted; those of the others are there already. */
  readonly fresh: ReadonlySet<string>;
}

/** Makes the documents of a collection but for its speakers and its contents, here or in a worker. */
export type MakeDocuments = (work: CollectionWork) => AsyncIterable<StoredDocument<object>>;

/** The same, made one after the other. */
export function* collectionDocuments(work: CollectionWork): Generator<StoredDocument<object>> {
  yield* searchDocuments(work.collection, work.articles);
  for (const article of work.articles) if (work.fresh.has(article.id)) yield* articleDocuments(article);
}

/** The documents by which an article and its quotations are shown. */
export function* articleDocuments(
  article: Article,
): Generator<StoredDocument<ArticleSource | QuotationSource>> {
  yield { id: storedArticleId(article.id), source: articleSource(article) };
  for (const [order, quotation] of extractQuotations(article).entries()) {
    yield { id: quotationId(article.id, order), source: quotationSource(article, quotation, order) };
  }
}

function articleSource(article: Article): ArticleSource {
  const { id, collection, title, date } = article;
  return {
    ...{ kind: "article", collection, articleId: id, key: articleKey(id), date },
    ...typableName(`${title} ${date}`),
    ...{ hash: articleHash(article), article },
  };
}

function quotationSource(
  { collection, date }: Article,
  quotation: Quotation,
  order: number,
): QuotationSource {
  const { articleId, paragraph, text, kind, attribution } = quotation;
  const { speaker } = attribution;
  return {
    ...{ kind: "quotation", collection, articleId, date, order, quotation },
    place: paragraphPlace(articleId, paragraph),
    isReported: kind === "indirect",
    ...(speaker !== undefined && { speakerKey: storedSpeakerKey(speaker) }),
    said: saidWords(text),
  };
}
