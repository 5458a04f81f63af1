// @ts-nocheck
import type { Span } from "../text/tokens.ts";
import { CLOSERS, DOUBLE_MARKS, isNoMark, looksClosing, looksOpening, SINGLE_MARKS } from "./mark-shapes.ts";

/** What stands between two quotation marks of a paragraph, with and without the marks. */
export interface MarkedSpan extends Span {
  /** Offsets that include the marks; equal to the inner ones where a mark is missing. */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly isClosed: boolean;
  /** True when it carries on a quotation that the paragraph before left open. */
  readonly isContinued: boolean;
}

/**
 * The outermost quotations by marks, a list for each text of an article's paragraphs; marks in URLs, tags and
 * code do not count. An article quotes in single marks when they open far oftener than double ones, which then are
 * nested; else in double marks. Linear in the text.
 */
export function findMarkedSpans(texts: readonly string[]): readonly (readonly MarkedSpan[])[] {
  const marks =
    countOpeners(texts, SINGLE_MARKS) > 2 * countOpeners(texts, DOUBLE_MARKS) ? SINGLE_MARKS : DOUBLE_MARKS;
  const result: MarkedSpan[][] = [];
  let isOpen = false;
  for (const text of texts) {
    const spans = spansOf(text, marks, isOpen);
    isOpen = spans.at(-1)?.isClosed === false;
    result.push(spans);
  }
  return result;
}

function countOpeners(texts: readonly string[], marks: string): number {
  let count = 0;
  for (const text of texts)
    for (const index of marksIn(text, marks)) if (isOpener(text, index, text[index] ?? "")) count += 1;
  return count;
}

function spansOf(text: string, marks: string, isCarriedOver: boolean): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const add = (outerStart: number, outerEnd: number, isClosed: boolean, hasOpener = true) => {
    let start = outerStart + (hasOpener ? 1 : 0);
    let end = outerEnd - (isClosed ? 1 : 0);
    while (start < end && /\s/.test(text[start] ?? "")) start += 1;
    while (end > start && /\s/.test(text[end - 1] ?? "")) end -= 1;
    const isContinued = isCarriedOver && spans.length === 0 && text.slice(0, outerStart).trim() === "";
    if (end > start) spans.push({ start, end, outerStart, outerEnd, isClosed, isContinued });
  };
  let opener: { readonly mark: string; readonly index: number } | undefined;
  let depth = 0;
  let tentativeEnd: number | undefined;
  for (const index of marksIn(text, marks)) {
    const mark = text[index] ?? "";
    if (opener === undefined) {
      if (isOpener(text, index, mark)) opener = { mark, index };
      else if (isCarriedOver && spans.length === 0 && looksClosing(text, index))
        add(0, index + 1, true, false);
      continue;
    }
    const isNested = looksOpening(text, index) && !looksClosing(text, index);
    if (isNested && tentativeEnd !== undefined) {
      add(opener.index, tentativeEnd + 1, true);
      opener = { mark, index };
      depth = 0;
      tentativeEnd = undefined;
    } else if (isNested && depth < 8) depth += 1;
    else if (depth > 0 && looksClosing(text, index)) depth -= 1;
    else if (mayBeApostrophe(text, index)) tentativeEnd = index;
    else if (closes(opener.mark, mark, text, index)) {
      add(opener.index, index + 1, true);
      opener = undefined;
      tentativeEnd = undefined;
    }
  }
  if (opener !== undefined && tentativeEnd !== undefined) add(opener.index, tentativeEnd + 1, true);
  else if (opener !== undefined) add(opener.index, text.length, false);
  return spans;
}

function* marksIn(text: string, marks: string): Generator<number> {
  for (const match of text.matchAll(
    /<[a-zA-Z/!][^<>]*>|`[^`]+`|\bhttps?:\/\/\S*[^\s"“”«»'’.,;:!?)\]]|["“”„‟«»＂「」『』'‘’‚‛‹›]/gu,
  )) {
    if (match[0].length === 1 && marks.includes(match[0]) && !isNoMark(text, match.index)) yield match.index;
  }
}

function isOpener(text: string, index: number, mark: string): boolean {
  if (!CLOSERS.has(mark)) return false;
  if (mark === "'" || mark === "’")
    return (
      looksOpening(text, index) &&
      !/^.(?:\d|n['’]|em\b|til\b|cause\b|tis\b|twas\b)/i.test(text.slice(index, index + 7))
    );
  if (mark === "”") return looksOpening(text, index);
  return text[index + 1] !== undefined && (looksOpening(text, index) || !looksClosing(text, index));
}

function closes(opener: string, mark: string, text: string, index: number): boolean {
  if (CLOSERS.get(opener)?.includes(mark)) return true;
  return mark === "“" && looksClosing(text, index);
}

/** A single mark after a word that ends in s may be a possessive's apostrophe: the quotation may go on. */
function mayBeApostrophe(text: string, index: number): boolean {
  return (
    /['’]/.test(text[index] ?? "") && /[sn]/.test(text[index - 1] ?? "") && /\s/.test(text[index + 1] ?? "")
  );
}
