import { type Article, OPERATOR_COLLECTION } from "../news/article.ts";
import type { Fault } from "./fault.ts";

/** What a seed file gave: its article, or every fault that was found in it. */
export type ParsedSeed = { readonly article: Article } | { readonly faults: readonly Fault[] };

/**
 * Reads the `.txt` seed form: line 1 title, line 2 date YYYYMMDD, line 3 URL, then one paragraph a line.
 * A byte-order mark, CRLF and blank lines after the third are accepted; paragraph numbers skip blank lines.
 */
export function parseTextSeed(file: string, content: string): ParsedSeed {
  const lines = content.replace(/^\uFEFF/, "").split(/\r\n|\n/);
  const [title = "", date = "", url = ""] = lines.slice(0, 3).map((line) => line.trim());
  const texts = lines.slice(3).filter((line) => line.trim() !== "");
  const faults: Fault[] = [];
  const report = (line: number, message: string) => faults.push({ file, line, column: 1, message });
  if (title === "") report(1, "the title is missing: write it on line 1");
  if (!isCalendarDate(date)) report(2, `"${date}" is not a date: write it as YYYYMMDD, such as 20220110`);
  if (!isWebUrl(url)) report(3, `"${url}" is not a web address: write the article's http or https URL`);
  if (texts.length === 0) report(4, "there is no paragraph: write one a line from line 4 on");
  if (faults.length > 0) return { faults };
  const id = file.replace(/^.*[\\/]/, "").replace(/\.txt$/, "");
  const paragraphs = texts.map((text, index) => ({ articleId: id, number: index + 1, text }));
  return {
    article: {
      id,
      collection: OPERATOR_COLLECTION,
      title,
      date: `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`,
      url,
      paragraphs,
    },
  };
}

function isCalendarDate(value: string): boolean {
  if (!/^\d{8}$/.test(value)) return false;
  const iso = `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6)}`;
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

function isWebUrl(value: string): boolean {
  return URL.canParse(value) && ["http:", "https:"].includes(new URL(value).protocol);
}
