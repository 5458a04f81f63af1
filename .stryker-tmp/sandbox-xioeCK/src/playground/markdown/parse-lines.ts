// @ts-nocheck
import { type Inline, parseInline } from "./parse-inline.ts";

/** A line of Discord's Markdown by what its first characters make of it. */
export interface Line {
  readonly kind: "plain" | "heading" | "subtext" | "item";
  /** Of a heading, 1 to 3; 0 for other lines. */
  readonly level: number;
  /** Of an item of a list, as it was written: `- ` or `2. `; empty for other lines. */
  readonly marker: string;
  readonly isQuoted: boolean;
  readonly pieces: readonly Inline[];
}

/** The lines of a text: quotations, headings, small print, lists. From `>>> ` on, everything is quoted. */
export function parseLines(text: string): readonly Line[] {
  const found = /^>>> /m.exec(text);
  if (found === null) return text.split("\n").map((line) => parseLine(line));
  const before = text.slice(0, found.index).replace(/\n$/, "");
  const quoted = text.slice(found.index + found[0].length).split("\n");
  return [
    ...(before === "" ? [] : before.split("\n").map((line) => parseLine(line))),
    ...quoted.map((line) => ({ ...parseLine(line), isQuoted: true })),
  ];
}

function parseLine(line: string): Line {
  const quote = /^> (.*)$/.exec(line);
  if (quote !== null) return { ...parseLine(quote[1] ?? ""), isQuoted: true };
  const subtext = /^-# +(.*)$/.exec(line);
  if (subtext !== null) return lineOf("subtext", subtext[1]);
  const heading = /^(#{1,3}) +(.*)$/.exec(line);
  if (heading !== null) return { ...lineOf("heading", heading[2]), level: heading[1]?.length ?? 1 };
  const item = /^(\s*(?:[-*]|\d{1,3}\.) )(.*)$/.exec(line);
  if (item !== null) return { ...lineOf("item", item[2]), marker: item[1] ?? "" };
  return lineOf("plain", line);
}

function lineOf(kind: Line["kind"], text = ""): Line {
  return { kind, level: 0, marker: "", isQuoted: false, pieces: parseInline(text) };
}
