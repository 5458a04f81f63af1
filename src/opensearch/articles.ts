import { type ArticleStore, compareNewest } from "../answer/article-store.ts";
import { addSizes } from "../answer/held-articles.ts";
import { suggestNames } from "../answer/suggest-names.ts";
import type { ArticleHead } from "../news/article.ts";
import { compareStored } from "./compare-stored.ts";
import { contentsId, storedArticleId } from "./document-ids.ts";
import { type LibraryReader, MAX_RESULTS } from "./library-reader.ts";
import type { ArticleSource, ContentsSource } from "./library-sources.ts";
import { typedFilters } from "./suggest-query.ts";

/** The articles of one version that OpenSearch keeps; `collections` gives the names of all that the version has. */
export function createArticleStore(
  reader: LibraryReader,
  allCollections: () => Promise<readonly string[]>,
): ArticleStore {
  const newestOf = async (
    collections: readonly string[],
    filters: readonly (readonly object[])[],
    limit: number,
  ) => {
    const size = Math.min(limit, MAX_RESULTS);
    const found = await reader.search<HeadSource>(
      "article",
      collections,
      filters.map((filter) => ({ filter, size, sort: NEWEST_FIRST, fields: HEAD })),
    );
    const heads = found.flatMap(({ documents }) => documents.map(({ article }) => article));
    return [...new Map(heads.map((head) => [head.id, head])).values()].sort(compareNewest);
  };
  return {
    async byIds(ids, collections) {
      const found = await reader.get<ArticleSource>(ids.map(storedArticleId), collections);
      return new Map(found.map(({ article }) => [article.id, article]));
    },
    async byKey(key, collections) {
      const search = { filter: [{ term: { key } }], size: 1 };
      const [found] = await reader.search<ArticleSource>("article", collections, [search]);
      return found?.documents[0]?.article;
    },
    async suggest(typed, collections, limit) {
      const near = await newestOf(collections, typedFilters(typed), limit);
      return suggestNames(near, ({ title, date }) => `${title} ${date}`, typed, limit);
    },
    newest: (collections, limit) => newestOf(collections, [[]], limit),
    async count(collections) {
      const ids = [...new Set(collections)].map(contentsId);
      const contents = await reader.get<ContentsSource>(ids, collections);
      return addSizes(contents.map(({ size }) => size));
    },
    compare: (collection, articles) => compareStored(reader, collection, articles),
    async sample(most) {
      const search = { filter: [], size: most, sort: [{ key: "asc" }] };
      const [found] = await reader.search<ArticleSource>("article", await allCollections(), [search]);
      return (found?.documents ?? []).map(({ article }) => article);
    },
  };
}

type HeadSource = Omit<ArticleSource, "article"> & { readonly article: ArticleHead };

const NEWEST_FIRST = [{ date: "desc" }, { articleId: "asc" }];
const HEAD = { includes: ["article"], excludes: ["article.paragraphs"] };
