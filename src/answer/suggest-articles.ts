import type { Article } from "../news/article.ts";

/**
 * The articles whose title somebody may be typing: titles that start with what is typed, then those that hold every
 * word as the start of one of theirs, in the given order within each. Nothing typed gives all.
 */
export function suggestArticles(
  articles: readonly Article[],
  typed: string,
  limit: number,
): readonly Article[] {
  const wanted = fold(typed);
  const words = wanted.split(/\s+/).filter((word) => word !== "");
  const rankOf = ({ title }: Article) => {
    const folded = fold(title);
    if (folded.startsWith(wanted)) return 0;
    const titleWords = folded.split(/\s+/);
    return words.every((word) => titleWords.some((titleWord) => titleWord.startsWith(word))) ? 1 : 2;
  };
  return articles
    .map((article) => ({ article, rank: rankOf(article) }))
    .filter(({ rank }) => rank < 2)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, limit)
    .map(({ article }) => article);
}

/** The article that somebody named by its id, or by words of the title that fit no other. */
export function findArticle(articles: readonly Article[], named: string): Article | undefined {
  const byId = articles.find(({ id }) => id === named);
  if (byId !== undefined) return byId;
  const suggested = suggestArticles(articles, named, 2);
  return suggested.length === 1 && named.trim() !== "" ? suggested[0] : undefined;
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
