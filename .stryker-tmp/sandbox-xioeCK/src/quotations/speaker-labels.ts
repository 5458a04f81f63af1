// @ts-nocheck
import type { Frame } from "./frame.ts";
import type { MarkedSpan } from "./marks.ts";
import type { Attribution } from "./quotation.ts";
import type { Speakers } from "./resolve-speaker.ts";

/** The speaker that a transcript puts before the words in capitals (`WALLACE: ...`), or undefined. */
export function labelOf(frame: Frame, span: MarkedSpan, { people }: Speakers): Attribution | undefined {
  const match = /^(?:\p{Lu}[\p{Lu}.'’-]+\s){0,2}(\p{Lu}[\p{Lu}.'’-]+):\s/u.exec(
    frame.text.slice(span.start, span.start + 60),
  );
  if (!match) return undefined;
  const text = match[0].slice(0, match[0].indexOf(":"));
  const person = people.bearerOf((match[1] ?? "").toLowerCase());
  return {
    speaker: person?.name ?? text,
    role: person?.role,
    confidence: "certain",
    evidence: { paragraph: frame.paragraph, start: span.start, end: span.start + text.length, text },
    candidates: [],
  };
}
