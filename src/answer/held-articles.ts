import type { Article } from "../news/article.ts";
import { articleKey } from "./article-key.ts";
import { type ArticleStore, compareNewest, type LibrarySize } from "./article-store.ts";
import { compareArticles } from "./compare-articles.ts";
import { suggestNames } from "./suggest-names.ts";

/** Articles that this process holds. */
export interface HeldArticles extends ArticleStore {
  /** Newest first, then by id. */
  readonly all: readonly Article[];
  /** The same, by collection; an empty one is not there. */
  readonly byCollection: ReadonlyMap<string, readonly Article[]>;
  /** Those of the collections, in the same order. */
  visible(collections: readonly string[]): readonly Article[];
}

/** Keeps the articles in memory. */
export function holdArticles(articles: readonly Article[]): HeldArticles {
  const all = [...articles].sort(compareNewest);
  const byId = new Map(all.map((article) => [article.id, article]));
  const byCollection = new Map<string, Article[]>();
  for (const article of all) {
    const own = byCollection.get(article.collection);
    if (own === undefined) byCollection.set(article.collection, [article]);
    else own.push(article);
  }
  const sizes = new Map([...byCollection].map(([collection, own]) => [collection, sizeOf(own)]));
  let idOfKey: ReadonlyMap<string, string> | undefined;
  const visible = (collections: readonly string[]): readonly Article[] => {
    const asked = [...new Set(collections)].filter((one) => byCollection.has(one));
    if (asked.length < 2) return byCollection.get(asked[0] ?? "") ?? [];
    return all.filter(({ collection }) => asked.includes(collection));
  };
  const find = (id: string, collections: readonly string[]) => {
    const article = byId.get(id);
    return article !== undefined && collections.includes(article.collection) ? article : undefined;
  };
  return {
    all,
    byCollection,
    visible,
    async byIds(ids, collections) {
      const found = ids.flatMap((id) => find(id, collections) ?? []);
      return new Map(found.map((article) => [article.id, article]));
    },
    async byKey(key, collections) {
      idOfKey ??= new Map(all.map(({ id }) => [articleKey(id), id]));
      return find(idOfKey.get(key) ?? "", collections);
    },
    suggest: async (typed, collections, limit) =>
      suggestNames(visible(collections), ({ title, date }) => `${title} ${date}`, typed, limit),
    newest: async (collections, limit) => visible(collections).slice(0, limit),
    count: async (collections) => addSizes([...new Set(collections)].flatMap((one) => sizes.get(one) ?? [])),
    compare: async (collection, next) => compareArticles(visible([collection]), next),
    async sample(most) {
      const step = Math.max(1, Math.ceil(all.length / most));
      return all.filter((_, index) => index % step === 0);
    },
  };
}

/** How much these are together. */
export function addSizes(sizes: readonly LibrarySize[]): LibrarySize {
  return {
    articles: sizes.reduce((sum, { articles }) => sum + articles, 0),
    paragraphs: sizes.reduce((sum, { paragraphs }) => sum + paragraphs, 0),
  };
}

/** How much the articles are. */
export function sizeOf(articles: readonly Article[]): LibrarySize {
  return {
    articles: articles.length,
    paragraphs: articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
  };
}
