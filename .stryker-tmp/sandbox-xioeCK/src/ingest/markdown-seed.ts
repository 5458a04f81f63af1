// @ts-nocheck
import type { Flaw } from "./fault.ts";
import { type FrontMatter, parseFrontMatter } from "./front-matter.ts";
import type { DraftFields, Field, SeedDraft } from "./seed-draft.ts";
import type { SeedFormat } from "./seed-format.ts";
import { splitLines, startOfLine } from "./source-text.ts";

/**
 * The `.md` form: YAML front matter between two lines `---`, then paragraphs with blank lines between them.
 * A paragraph's text is what is written, marks of Markdown included. Only a line break inside a paragraph and the
 * spaces around it are read as Markdown reads them, as one space (as nothing between two Chinese or Japanese
 * characters), so that no paragraph of the library holds a line break.
 */
export const markdownSeed: SeedFormat = {
  extension: ".md",
  remedies: {
    title: "add a line such as title: Talks in Geneva to the front matter",
    date: "add a line such as date: 2022-01-10 to the front matter",
    url: "add a line such as url: https://example.org/article to the front matter",
    paragraphs: "write the text below the front matter, with a blank line between paragraphs",
  },
  parse: async (text) => parseMarkdownSeed(splitLines(text)),
};

function parseMarkdownSeed(lines: readonly string[]): SeedDraft {
  if (!isFence(lines[0])) {
    const message =
      "there is no front matter: begin with a line ---, then lines title:, date: and url:, then a line ---";
    return { paragraphs: findParagraphs(lines, 0), flaws: [errorAt(1, message)] };
  }
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end < 0) {
    const message = "the front matter is not closed: write a line --- below its last key";
    return { paragraphs: [], flaws: [errorAt(1, message)] };
  }
  const frontMatter = parseFrontMatter(lines.slice(1, end), 2);
  const fields = fieldsOf(frontMatter, startOfLine(lines, end + 1));
  return {
    ...(fields === undefined ? {} : { fields }),
    paragraphs: findParagraphs(lines, end + 1),
    flaws: frontMatter.flaws,
  };
}

function isFence(line: string | undefined): boolean {
  return line?.trimEnd() === "---";
}

function errorAt(line: number, message: string): Flaw {
  return { severity: "error", line, column: 1, message };
}

/** A missing field is expected above the closing fence. */
function fieldsOf({ values }: FrontMatter, end: Omit<Field, "value">): DraftFields | undefined {
  if (values === undefined) return undefined;
  const missing = { value: "", ...end };
  const { title = missing, date = missing, url = missing, ...optional } = values;
  return { title, date, url, ...optional };
}

function findParagraphs(lines: readonly string[], from: number): readonly Field[] {
  const paragraphs: Field[] = [];
  let start = from;
  for (let index = from; index <= lines.length; index += 1) {
    if ((lines[index] ?? "").trim() !== "") continue;
    if (index > start)
      paragraphs.push({ value: joinLines(lines.slice(start, index)), line: start + 1, column: 1 });
    start = index + 1;
  }
  return paragraphs;
}

/** Trims and joins line by line, so that the work grows with the text and not with its square. */
function joinLines(lines: readonly string[]): string {
  const last = lines.length - 1;
  const trimmed = lines.map((line, index) => {
    const start = index === 0 ? line : line.trimStart();
    return index === last ? start : start.trimEnd();
  });
  const parts = trimmed.map((line, index) => {
    const next = trimmed[index + 1];
    if (next === undefined) return line;
    return UNSPACED_END.test(line.slice(-2)) && UNSPACED_START.test(next) ? line : `${line} `;
  });
  return parts.join("");
}

const UNSPACED_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]$/u;
const UNSPACED_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
