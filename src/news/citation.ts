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
  const citations = citationsOf.get(article) ?? new Map<string, Citation>();
  citationsOf.set(article, citations);
  const span = `${paragraph.number} ${sentence.start} ${sentence.end}`;
  const citation = citations.get(span) ?? citeAnew(article, paragraph, sentence);
  citations.set(span, citation);
  return citation;
}

/** Who published the article, as a citation tells it. */
export function sourceOf({ publisher, url }: ArticleHead): string {
  return publisher ?? new URL(url).hostname.replace(/^www\./, "");
}

/** The same sentences are cited again and again; what is remembered goes with its article. */
const citationsOf = new WeakMap<Article, Map<string, Citation>>();

function citeAnew(
  article: Article,
  paragraph: Paragraph,
  sentence: { readonly start: number; readonly end: number },
): Citation {
  return {
    title: article.title,
    source: sourceOf(article),
    date: article.date,
    paragraph: paragraph.number,
    url: linkTo(article, paragraph, sentence),
  };
}

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
