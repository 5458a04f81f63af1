// @ts-nocheck
import nlp from "compromise";
import type { FoundQuotation, FoundRow, QuotationRow } from "./quotation-rows.ts";

/** What compromise finds: its quotations, each with the person or pronoun of its paragraph that stands nearest. For comparison only. */
export function findWithCompromise(row: QuotationRow): FoundRow {
  const quotes = row.paragraphs.flatMap((text, index) => {
    const document = nlp(text);
    const spans: readonly OffsetEntry[] = document.quotations().json({ offset: true });
    const people: readonly OffsetEntry[] = document.people().json({ offset: true });
    return spans.map((span): FoundQuotation => {
      const start = span.offset.start;
      const end = Math.min(text.length, start + span.offset.length - 1);
      const distance = ({ offset }: OffsetEntry) =>
        offset.start < start ? start - offset.start : offset.start - end;
      const outside = people.filter(({ offset }) => offset.start < start || offset.start >= end);
      const nearest = [...outside].sort((one, other) => distance(one) - distance(other))[0];
      const speaker = nearest?.text.replace(/[.,;:]+$/, "") ?? null;
      const inner = text.slice(start, end).replace(/["“”]+$/, "");
      return {
        paragraph: index + 1,
        text: inner,
        start,
        end: start + inner.length,
        speaker,
        confidence: "likely",
        evidence: speaker,
      };
    });
  });
  return { id: row.id, quotes };
}

interface OffsetEntry {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}
