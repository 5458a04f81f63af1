// @ts-nocheck
import { readFile } from "node:fs/promises";
import { PAGE_HTML } from "./page-html.ts";
import { cardStyle } from "./page-style/card-style.ts";
import { composerStyle } from "./page-style/composer-style.ts";
import { pageStyle } from "./page-style/page-style.ts";

/** A file of the page. */
export interface PageFile {
  readonly contentType: string;
  readonly content: string | Buffer;
}

/** The file at this path of the page's server; undefined when there is none. */
export async function readPageFile(path: string): Promise<PageFile | undefined> {
  if (path === "/") return { contentType: "text/html; charset=utf-8", content: PAGE_HTML };
  if (path === "/style.css") {
    return { contentType: "text/css; charset=utf-8", content: pageStyle + cardStyle + composerStyle };
  }
  if (path === "/icon.svg") return { contentType: "image/svg+xml", content: ICON };
  if (!/^\/(?:page|markdown)\/[a-z-]+\.js$/.test(path)) return undefined;
  const content = await readFile(new URL(`.${path}`, scripts)).catch(() => undefined);
  return content && { contentType: "text/javascript; charset=utf-8", content };
}

/** The page's scripts are compiled; from the sources, those of the last build are taken. */
const scripts = import.meta.url.endsWith(".ts")
  ? new URL("../../dist/src/playground/", import.meta.url)
  : new URL("./", import.meta.url);

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="16" fill="#4752c4"/>' +
  '<path d="M9 21V11h6v5l-3 5zm9 0V11h6v5l-3 5z" fill="#fff"/></svg>';
