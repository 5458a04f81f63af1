// @ts-nocheck
import type { Article } from "../../src/news/article.ts";

/** One article of a quotations file, with what people found in it when the file has that. */
export interface QuotationRow {
  readonly id: string;
  readonly paragraphs: readonly string[];
  readonly quotes: readonly GoldQuotation[];
}

/** A span between marks that people judged. `paragraph` counts from 1, offsets are in its text. */
export interface GoldQuotation {
  readonly paragraph: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `direct` and `mixed` are speech, `ambiguous` does not count, everything else is no speech. */
  readonly kind: string;
  readonly source?: string | null;
  readonly sourceType?: string | null;
  readonly speaker?: string | null;
}

/** What one article gave, as it is written out. */
export interface FoundRow {
  readonly id: string;
  readonly quotes: readonly FoundQuotation[];
}

export interface FoundQuotation {
  readonly paragraph: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** At confidence `unknown` the first candidate, which a reader is never shown as the speaker. */
  readonly speaker: string | null;
  readonly confidence: "certain" | "likely" | "unknown";
  readonly evidence: string | null;
}

/** Reads JSON lines; throws with the line's number when one is not a row. */
export function parseRows(content: string): readonly QuotationRow[] {
  return content
    .split("\n")
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, number }) => {
      const row: unknown = JSON.parse(line);
      if (!isRow(row)) throw new Error(`line ${number}: expected {"id", "paragraphs": [string], "quotes"?}`);
      return { id: row.id ?? String(number), paragraphs: row.paragraphs, quotes: row.quotes ?? [] };
    });
}

/** The rows with their paragraphs in an order drawn from the seed; the judged spans follow their paragraphs. */
export function shuffleRows(rows: readonly QuotationRow[], seed: number): readonly QuotationRow[] {
  const random = randomFrom(seed);
  return rows.map((row) => {
    const order = row.paragraphs.map((_, index) => index);
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    const placeOf = new Map(order.map((from, to) => [from + 1, to + 1]));
    const quotes = row.quotes.map((quote) => ({ ...quote, paragraph: placeOf.get(quote.paragraph) ?? 0 }));
    return { id: row.id, paragraphs: order.map((from) => row.paragraphs[from] ?? ""), quotes };
  });
}

/** The article of a row; whether its order holds is left to be found out. */
export function articleOf(row: QuotationRow): Article {
  const paragraphs = row.paragraphs.map((text, index) => ({ articleId: row.id, number: index + 1, text }));
  return { id: row.id, collection: "eval", title: "", date: "", url: "", paragraphs };
}

interface RawRow {
  readonly id?: string;
  readonly paragraphs: readonly string[];
  readonly quotes?: readonly GoldQuotation[];
}

function isRow(row: unknown): row is RawRow {
  if (typeof row !== "object" || row === null || !("paragraphs" in row) || !Array.isArray(row.paragraphs))
    return false;
  const hasQuotes = !("quotes" in row) || Array.isArray(row.quotes);
  return hasQuotes && row.paragraphs.every((text) => typeof text === "string");
}

/** The linear congruential generator of Park and Miller, from 0 to 1. */
function randomFrom(seed: number): () => number {
  let state = (Math.abs(Math.trunc(seed)) % 2147483646) + 1;
  return () => {
    state = (state * 16807) % 2147483647;
    return (state - 1) / 2147483646;
  };
}
