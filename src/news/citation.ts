import type { Article, ArticleHead, Paragraph } from "./article.ts";
import { textFragmentOf } from "./text-fragment.ts";

/** Where a passage stands, for a person to check it. */
export interface Citation {
  readonly title: string;
  /** The publisher's name when the article says it, else the host of its address without `www.`. */
  readonly source: string;
  /** ISO 8601 `YYYY-MM-DD`. */
  readonly date: string;
  readonly paragraph: number;
  /** The article's address with a text fragment that selects the sentence, or bare when that would be too long. */
  readonly url: string;
}

/** Longest address that a link button of Discord takes. */
export const MAX_LINK_CHARACTERS = 512;

/** Cites the sentence of the article's paragraph; `sentence` is a span of the paragraph's text. */
export function citeSentence(
  article: Article,
  paragraph: Paragraph,
  sentence: { readonly start: number; readonly end: number },
): Citation {
  return {
    title: article.title,
    source: sourceOf(article),
    date: article.date,
    paragraph: paragraph.number,
    url: rememberedLink(article, paragraph, sentence),
  };
}

/** Who published the article, as a citation tells it. */
export function sourceOf({ publisher, url }: ArticleHead): string {
  return publisher ?? new URL(url).hostname.replace(/^www\./, "");
}

/** The same sentences are cited again and again; what is remembered goes with its paragraph. */
function rememberedLink(
  article: Article,
  paragraph: Paragraph,
  sentence: { readonly start: number; readonly end: number },
): string {
  const links = linksOf.get(paragraph) ?? new Map<string, string>();
  linksOf.set(paragraph, links);
  const span = `${sentence.start} ${sentence.end}`;
  const link = links.get(span) ?? linkTo(article, paragraph, sentence);
  links.set(span, link);
  return link;
}

const linksOf = new WeakMap<Paragraph, Map<string, string>>();

function linkTo(
  article: Article,
  paragraph: Paragraph,
  sentence: { readonly start: number; readonly end: number },
): string {
  const texts = article.paragraphs.map(({ text }) => text);
  const fragment = textFragmentOf(texts, paragraph.number - 1, sentence);
  if (fragment === "") return article.url;
  const url = `${article.url}${article.url.includes("#") ? "" : "#"}:~:text=${fragment}`;
  return url.length > MAX_LINK_CHARACTERS ? article.url : url;
}
