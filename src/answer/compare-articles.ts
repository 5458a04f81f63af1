import type { Article, ArticleHead } from "../news/article.ts";

/** What a reload changes. */
export interface Difference {
  readonly added: readonly Article[];
  readonly removed: readonly ArticleHead[];
  readonly changed: readonly ChangedArticle[];
}

/** An article that is there before and after, but not the same. */
export interface ChangedArticle {
  readonly article: Article;
  /** Numbers of the paragraphs that read otherwise now, those at the end that are new or gone included. */
  readonly paragraphs: readonly number[];
}

/** Compares two states of a library by article id. */
export function compareArticles(before: readonly Article[], after: readonly Article[]): Difference {
  const old = new Map(before.map((article) => [article.id, article]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !kept.has(id)),
    changed: after.flatMap((article) => {
      const earlier = old.get(article.id);
      if (earlier === undefined || isSame(earlier, article)) return [];
      return [{ article, paragraphs: differingParagraphs(earlier, article) }];
    }),
  };
}

/** Whether nothing was added, removed or changed. */
export function isEmptyDifference({ added, removed, changed }: Difference): boolean {
  return added.length === 0 && removed.length === 0 && changed.length === 0;
}

/** By value. The text is compared by itself: to write it as JSON takes a hundred times as long. */
function isSame(one: Article, other: Article): boolean {
  if (one === other) return true;
  const head = ({ paragraphs, ...rest }: Article) => JSON.stringify([rest, paragraphs.length]);
  return head(one) === head(other) && differingParagraphs(one, other).length === 0;
}

function differingParagraphs(before: Article, after: Article): readonly number[] {
  const count = Math.max(before.paragraphs.length, after.paragraphs.length);
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => before.paragraphs[index]?.text !== after.paragraphs[index]?.text)
    .map((index) => index + 1);
}
