import type { Article, ArticleHead } from "../news/article.ts";
import type { Difference } from "./compare-articles.ts";

/** The articles of one version of the library, wherever they are kept. What is outside of the collections asked is never given. */
export interface ArticleStore {
  /** By id, in the order of the ids; one that is not there is left out. */
  byIds(ids: readonly string[], collections: readonly string[]): Promise<ReadonlyMap<string, Article>>;
  /** The article that the key stands for, as `articleKey` gives it. */
  byKey(key: string, collections: readonly string[]): Promise<Article | undefined>;
  /** Those whose title or date (`YYYY-MM-DD`) somebody may be typing, as `suggestNames` has it; the newest first. */
  suggest(typed: string, collections: readonly string[], limit: number): Promise<readonly ArticleHead[]>;
  /** Newest first, then by id. */
  newest(collections: readonly string[], limit: number): Promise<readonly ArticleHead[]>;
  count(collections: readonly string[]): Promise<LibrarySize>;
  /** What a collection would change if it consisted of these articles. */
  compare(collection: string, articles: readonly Article[]): Promise<Difference>;
  /** At most so many of all collections, spread over them; of an equal library always the same. */
  sample(most: number): Promise<readonly Article[]>;
}

/** Orders articles as people are shown them: newest first, then by id. */
export function compareNewest(
  one: Pick<ArticleHead, "id" | "date">,
  other: Pick<ArticleHead, "id" | "date">,
): number {
  return other.date.localeCompare(one.date) || (one.id < other.id ? -1 : 1);
}

/** How much there is. */
export interface LibrarySize {
  readonly articles: number;
  readonly paragraphs: number;
}
