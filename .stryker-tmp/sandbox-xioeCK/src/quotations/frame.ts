// @ts-nocheck
import type { Span } from "../text/tokens.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";
import type { MarkedSpan } from "./marks.ts";

/** A word, a point, a possessive ending, or a whole quotation, which counts as one token of the writer's sentence. */
export interface Token extends Span {
  readonly kind: "word" | "point" | "possessive" | "quotation";
  readonly text: string;
  readonly lower: string;
  /** Which of the paragraph's marked spans it is, for a quotation; else -1. */
  readonly quotation: number;
}

/** A paragraph as its writer's own words, each quotation folded into one token. */
export interface Frame {
  /** Number of the paragraph, from 1. */
  readonly paragraph: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly spans: readonly MarkedSpan[];
}

/** The frame of a paragraph whose quotations are known. Linear in the text. */
export function frameOf(paragraph: number, text: string, spans: readonly MarkedSpan[]): Frame {
  const tokens: Token[] = [];
  let position = 0;
  spans.forEach((span, quotation) => {
    readWords(text, position, span.outerStart, tokens);
    const quoted = text.slice(span.start, span.end);
    tokens.push({
      kind: "quotation",
      text: quoted,
      lower: "",
      quotation,
      start: span.outerStart,
      end: span.outerEnd,
    });
    position = span.outerEnd;
  });
  readWords(text, position, text.length, tokens);
  return { paragraph, text, tokens, spans };
}

/** Adds the words of a stretch to `tokens`, as a frame has them between its quotations. */
export function readWords(text: string, from: number, to: number, tokens: Token[]): void {
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const start = from + match.index;
    const word = match[0];
    const ending = /['’]s$/i.exec(word);
    const stem = ending ? word.slice(0, ending.index) : word;
    const isPlural =
      /^['’]$/.test(word) && /s$/.test(tokens.at(-1)?.text ?? "") && tokens.at(-1)?.end === start;
    if (isPlural) tokens.push(tokenOf("possessive", word, start));
    else tokens.push(tokenOf(/^[\p{L}\p{N}]/u.test(word) ? "word" : "point", stem, start));
    if (ending) tokens.push(tokenOf("possessive", ending[0], start + ending.index));
  }
}

const WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ABBREVIATIONS.join("|")}|\\p{Lu})\\.(?:\\p{Lu}\\.)*|` +
    "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’.&@/_‑-][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*)*|([^\\s\\p{L}\\p{N}])\\1*",
  "gu",
);

function tokenOf(kind: Token["kind"], text: string, start: number): Token {
  return {
    kind,
    text,
    lower: text.toLowerCase().replaceAll("’", "'"),
    quotation: -1,
    start,
    end: start + text.length,
  };
}
