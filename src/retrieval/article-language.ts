import type { Article } from "../news/article.ts";
import { detectLanguage } from "../text/language.ts";

/** The article's language (ISO 639-1) as its seed gives it, else as its first paragraphs tell; looked for once. */
export function languageOf(article: Article): string {
  const known = languages.get(article);
  if (known !== undefined) return known;
  const found =
    article.language?.slice(0, 2).toLowerCase() ??
    detectLanguage([article.title, ...article.paragraphs.slice(0, 8).map(({ text }) => text)].join("\n"));
  languages.set(article, found);
  return found;
}

const languages = new WeakMap<Article, string>();
