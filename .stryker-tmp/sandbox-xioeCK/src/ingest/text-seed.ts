// @ts-nocheck
import type { Field, SeedDraft } from "./seed-draft.ts";
import type { SeedFormat } from "./seed-format.ts";
import { splitLines, startOfLine } from "./source-text.ts";

/**
 * The `.txt` form: line 1 title, line 2 date, line 3 URL, then one paragraph a line, kept to the last space.
 * Blank lines after the third part nothing and are skipped.
 */
export const textSeed: SeedFormat = {
  extension: ".txt",
  remedies: {
    title: "write it on line 1",
    date: "write it on line 2 as YYYYMMDD, such as 20220110",
    url: "write the article's http or https URL on line 3",
    paragraphs: "write one a line from line 4 on",
  },
  parse: async (text) => parseTextSeed(text),
};

function parseTextSeed(text: string): SeedDraft {
  const lines = splitLines(text);
  return {
    fields: { title: fieldOf(lines, 1), date: fieldOf(lines, 2), url: fieldOf(lines, 3) },
    paragraphs: lines
      .map((value, index) => ({ value, line: index + 1, column: 1 }))
      .filter(({ value, line }) => line > 3 && value.trim() !== ""),
    flaws: [],
  };
}

function fieldOf(lines: readonly string[], number: number): Field {
  const line = lines[number - 1] ?? "";
  const value = line.trim();
  if (value === "") return { value, ...startOfLine(lines, number) };
  return { value, line: number, column: line.length - line.trimStart().length + 1 };
}
