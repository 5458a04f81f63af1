// @ts-nocheck
import type { QuotationRow } from "./quotation-rows.ts";

/** Who said a quotation, where a file of judgements leaves it open, as it does for pronouns. */
export interface SpeakerLabel {
  readonly id: string;
  readonly paragraph: number;
  readonly start: number;
  readonly speaker: string;
}

/** Reads a JSON list of labels; throws when it is none. */
export function parseSpeakers(content: string): readonly SpeakerLabel[] {
  const list: unknown = JSON.parse(content);
  if (!Array.isArray(list) || !list.every(isLabel)) {
    throw new Error('expected a JSON list of {"id", "paragraph", "start", "speaker"}');
  }
  return list;
}

/** The rows with the labels' speakers at the quotations that have none. */
export function withSpeakers(
  rows: readonly QuotationRow[],
  labels: readonly SpeakerLabel[],
): readonly QuotationRow[] {
  const speakers = new Map(labels.map((label) => [keyOf(label.id, label), label.speaker]));
  return rows.map((row) => ({
    ...row,
    quotes: row.quotes.map((quote) => ({
      ...quote,
      speaker: quote.speaker ?? speakers.get(keyOf(row.id, quote)) ?? null,
    })),
  }));
}

function keyOf(
  id: string,
  { paragraph, start }: { readonly paragraph: number; readonly start: number },
): string {
  return `${id} ${paragraph} ${start}`;
}

function isLabel(value: unknown): value is SpeakerLabel {
  return (
    typeof value === "object" &&
    value !== null &&
    ["id", "paragraph", "start", "speaker"].every((key) => key in value)
  );
}
