// @ts-nocheck
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { findBlocks } from "./page-blocks.ts";
import { collectMetadata, type FoundMetadata, type PageMetadata, readMetadata } from "./page-metadata.ts";
import { measureTree, type PageElement } from "./page-node.ts";
import { buildLocator } from "./page-places.ts";
import type { DraftFields, Field, SeedDraft } from "./seed-draft.ts";

/** Reads a page. Places in it are those of the words in its source where these are found, else of what precedes them. */
export function parsePage(source: string): SeedDraft {
  if ((source.match(/</g)?.length ?? 0) > MAX_TAGS) return refuse(TOO_LARGE);
  try {
    const page: PageElement = parseHTML(completePage(source)).document;
    const { elements, depth } = measureTree(page);
    if (elements > MAX_ELEMENTS || depth > MAX_DEPTH) return refuse(TOO_LARGE);
    for (const element of page.querySelectorAll("nav")) element.remove();
    const own = readMetadata(page, source);
    const found = readArticle(page);
    const blocks = found === undefined ? [] : findBlocks(found.content);
    return draftOf(source, collectMetadata(own, found ?? {}), blocks);
  } catch {
    return refuse("the page cannot be read as HTML: save its article as a .txt or .md file");
  }
}

/**
 * The work grows with tags, and with elements times depth: at these bounds, some five times a large news page, it is a
 * second or two (measured). Without them a page of 1 MiB can take many minutes.
 */
const MAX_TAGS = 40_000;
const MAX_ELEMENTS = 15_000;
const MAX_DEPTH = 100;
const TOO_LARGE = `the page has more than ${MAX_ELEMENTS} elements, or over ${MAX_DEPTH} inside each other: save its article as a .txt or .md file`;

function refuse(message: string): SeedDraft {
  return { paragraphs: [], flaws: [{ severity: "error", line: 1, column: 1, message }] };
}

/** linkedom does not supply the html, head and body elements whose tags HTML lets a page leave out. */
function completePage(source: string): string {
  if (/<html[\s>]/i.test(source) && /<body[\s>]/i.test(source)) return source;
  const start = /<html[^>]{0,500}>/i.exec(source)?.[0] ?? "<html>";
  const inner = source.replace(/<!doctype[^>]{0,500}>|<\/?(?:html|head|body)(?:\s[^>]{0,500})?>/gi, "");
  return `<!doctype html>${start}<head></head><body>${inner}</body></html>`;
}

function readArticle(page: PageElement): (FoundMetadata & { readonly content: PageElement }) | undefined {
  const options = { serializer: (node: unknown) => node as PageElement };
  const article = new Readability<PageElement>(page as never, options).parse();
  return article?.content ? { ...article, content: article.content } : undefined;
}

function draftOf(source: string, metadata: PageMetadata, blocks: readonly string[]): SeedDraft {
  const { title, date, url, publisher, author, language } = metadata;
  const fieldOf = (value = ""): Field => ({ value, ...buildLocator(source)(value) });
  const locate = buildLocator(source);
  const fields: DraftFields = {
    title: fieldOf(title),
    date: fieldOf(date),
    url: fieldOf(url),
    publisher: fieldOf(publisher),
    author: fieldOf(author),
    lang: fieldOf(language),
    order: fieldOf("original"),
  };
  return { fields, paragraphs: blocks.map((value) => ({ value, ...locate(value) })), flaws: [] };
}
