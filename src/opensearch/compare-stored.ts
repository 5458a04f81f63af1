import { compareArticles, type Difference } from "../answer/compare-articles.ts";
import { articleHash } from "../answer/content-hash.ts";
import type { Article } from "../news/article.ts";
import { storedArticleId } from "./document-ids.ts";
import { type LibraryReader, readAll } from "./library-reader.ts";
import type { ArticleSource } from "./library-sources.ts";

/** What a stored collection would change if it consisted of these articles: by hashes, and only what differs is read. */
export async function compareStored(
  reader: LibraryReader,
  collection: string,
  articles: readonly Article[],
): Promise<Difference> {
  const hashes = new Map(articles.map((article) => [article.id, articleHash(article)]));
  const differing: string[] = [];
  const same = new Set<string>();
  for await (const { articleId, hash } of storedHashes(reader, collection)) {
    if (hashes.get(articleId) === hash) same.add(articleId);
    else differing.push(articleId);
  }
  const before: Article[] = [];
  for (let from = 0; from < differing.length; from += READ_AT_ONCE) {
    const ids = differing.slice(from, from + READ_AT_ONCE).map(storedArticleId);
    const found = await reader.get<ArticleSource>(ids, [collection]);
    before.push(...found.map(({ article }) => article));
  }
  return compareArticles(
    before,
    articles.filter(({ id }) => !same.has(id)),
  );
}

const READ_AT_ONCE = 100;
/** The hash of each article of a stored collection, by id. */
export function storedHashes(
  reader: LibraryReader,
  collection: string,
): AsyncGenerator<Pick<ArticleSource, "articleId" | "hash">> {
  return readAll<ArticleSource>(reader, "article", collection, {
    filter: [],
    sort: [{ articleId: "asc" }],
    fields: { includes: ["articleId", "hash"] },
  });
}
