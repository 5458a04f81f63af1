// @ts-nocheck
import { collapseSpace, type PageElement } from "./page-node.ts";
import { parseLanguageTag } from "./seed-language.ts";

/** What a page says of its article; absent where it does not. */
export interface PageMetadata {
  readonly title: string | undefined;
  /** The day as published, or what stands in its place. */
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly publisher: string | undefined;
  readonly author: string | undefined;
  readonly language: string | undefined;
}

/** What Readability found in the page's JSON-LD and meta elements. */
export interface FoundMetadata {
  readonly title?: string | null | undefined;
  readonly publishedTime?: string | null | undefined;
  readonly siteName?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly lang?: string | null | undefined;
}

/** The metadata of a page that Readability has not changed yet, with what it found after that. */
export function collectMetadata(own: PageMetadata, found: FoundMetadata): PageMetadata {
  return {
    title: orUndefined(found.title) ?? own.title,
    date: dayOf(orUndefined(found.publishedTime)) ?? dayOf(own.date),
    url: own.url,
    publisher: labelOf(found.siteName) ?? own.publisher,
    author: labelOf(found.byline) ?? own.author,
    language: parseLanguageTag(found.lang?.replaceAll("_", "-") ?? "") ?? own.language,
  };
}

/** What the elements of a page say of its article. `source` is the page's text, for what a browser notes when saving. */
export function readMetadata(page: PageElement, source: string): PageMetadata {
  const first = (selector: string, attribute: string) => {
    for (const element of page.querySelectorAll(selector)) {
      const value = orUndefined(element.getAttribute(attribute));
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const meta = (...names: string[]) =>
    names
      .map((name) =>
        first(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`, "content"),
      )
      .find((value) => value !== undefined);
  const text = (selector: string) => orUndefined(page.querySelector(selector)?.textContent);
  return {
    title: meta("og:title") ?? text("title") ?? text("h1"),
    date:
      meta("article:published_time", "datePublished", "date", "dc.date", "DC.date", "parsely-pub-date") ??
      first("time[datetime]", "datetime"),
    url:
      first('link[rel="canonical"]', "href") ??
      meta("og:url") ??
      SAVED_FROM.exec(source.slice(0, 2_000))?.[1],
    publisher: labelOf(meta("og:site_name")),
    author: labelOf(meta("author")),
    language: parseLanguageTag(first("html[lang]", "lang")?.replaceAll("_", "-") ?? ""),
  };
}

/** The comment that browsers write at the top of a page that was saved. */
const SAVED_FROM = /<!-- saved from url=\(\d+\)(\S+) -->/;

/** Longer than any name of a newspaper or byline: what is longer was found in the wrong place. */
const MAX_FOUND_LABEL_CHARACTERS = 120;

function orUndefined(text: string | null | undefined): string | undefined {
  const collapsed = collapseSpace(text ?? "");
  return collapsed === "" ? undefined : collapsed;
}

function labelOf(text: string | null | undefined): string | undefined {
  const label = orUndefined(text);
  return label === undefined || label.length > MAX_FOUND_LABEL_CHARACTERS ? undefined : label;
}

/** `2022-01-10T18:00:00-05:00` is the publisher's own 10th of January. */
function dayOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : (/^\d{4}-\d{2}-\d{2}(?=[T ])/.exec(text)?.[0] ?? text);
}
