// @ts-nocheck
import type { SeedFormat } from "./seed-format.ts";

/**
 * The `.html` form: a saved page. Its main text is what Mozilla's Readability takes for it, a paragraph a block;
 * title, date, URL and the rest come from the page's metadata. White space is as a browser shows it. The two
 * libraries are loaded with the first page that is read.
 */
export const htmlSeed: SeedFormat = {
  extension: ".html",
  remedies: {
    title: "add <title>...</title> to its head",
    date: 'add <meta property="article:published_time" content="2022-01-10"> to its head',
    url: 'add <link rel="canonical" href="https://example.org/article"> to its head',
    paragraphs: "no article text was found on the page: save it as a .txt or .md file",
  },
  parse: async (text) => {
    const { parsePage } = await import("./parse-page.ts");
    return parsePage(text);
  },
};
