// @ts-nocheck
import { endsWithAbbreviation } from "./abbreviations.ts";
import type { Span } from "./tokens.ts";

/**
 * The sentences of a text in order, trailing white space left out; together they hold every other character.
 * Boundaries are Unicode's (UAX 29) as Intl.Segmenter finds them, less those after an abbreviation or an initial
 * ("Dr. Smith", "J. Biden") and those before a quotation's attribution ("No," or "No!" before "he said").
 */
export function sentencesOf(text: string, language = "en"): readonly Span[] {
  if (!inner.test(text)) return trimmed(text, [{ start: 0, end: text.length }]);
  const merged: Span[] = [];
  for (const { index, segment } of segmenterOf(language).segment(text)) {
    const last = merged.at(-1);
    const end = index + segment.length;
    if (last !== undefined && belongsTo(text.slice(last.start, last.end), segment)) {
      merged[merged.length - 1] = { start: last.start, end };
    } else merged.push({ start: index, end });
  }
  return trimmed(text, merged);
}

/** Something that can end a sentence with more text behind it. */
const inner = /[.!?…。！？।؟۔\n\r\u0085\u2029]["'”’»)\]]*\s*\S/u;
const openingQuote = /^["“«„‘(]*/u;

function belongsTo(before: string, next: string): boolean {
  const head = next.replace(openingQuote, "");
  if (endsWithAbbreviation(before.trimEnd(), head)) return true;
  if (/^\p{Ll}/u.test(head) && !/\n\s*$/u.test(before)) return true;
  return /^[\s"'”’»)\]]*$/u.test(next);
}

function trimmed(text: string, spans: readonly Span[]): readonly Span[] {
  return spans
    .map(({ start, end }) => ({
      start,
      end: start + text.slice(start, end).trimEnd().length,
    }))
    .filter(({ start, end }) => end > start);
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, made);
  return made;
}
