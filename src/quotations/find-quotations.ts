import { RUN_LENGTH } from "./phrase-index.ts";
import type { Quotation } from "./quotation.ts";
import { isSameSpeaker } from "./same-speaker.ts";
import { wordsOf } from "./words.ts";

/** What is asked for; a field left out asks for nothing. */
export interface QuotationQuery {
  /** A name or its end (Blinken), or a description. */
  readonly speaker?: string;
  readonly articleId?: string;
  /** How much a quotation is about the topic; 0 or less leaves it out. */
  readonly about?: (quotation: Quotation) => number;
  /** Words of the quotation: any four consecutive ones find it, fewer must all be its words in their order. */
  readonly words?: string;
  /** Also reported speech, which is no quotation; false when left out. */
  readonly includesIndirect?: boolean;
}

/** The quotations that fit all that is asked, the most about the topic first, else in the order given. */
export function findQuotations(
  quotations: readonly Quotation[],
  query: QuotationQuery,
): readonly Quotation[] {
  const { speaker, articleId, about, words, includesIndirect = false } = query;
  const runs = words === undefined ? undefined : runsOf(words);
  return quotations
    .filter(
      (quotation) =>
        (includesIndirect || quotation.kind !== "indirect") &&
        (articleId === undefined || quotation.articleId === articleId) &&
        (speaker === undefined || isSameSpeaker(speaker, quotation.attribution.speaker ?? "")) &&
        (runs === undefined || hasRun(quotation.text, runs)),
    )
    .map((quotation) => ({ quotation, score: about?.(quotation) ?? 1 }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ quotation }) => quotation);
}

/** Every run of four words as they are compared, joined by spaces, or the one shorter run; none of a text without a word. */
export function runsOf(text: string): readonly string[] {
  const keys = wordsOf(text).map(({ key }) => key);
  const length = Math.min(RUN_LENGTH, keys.length);
  if (length === 0) return [];
  return keys.slice(0, keys.length - length + 1).map((_, at) => keys.slice(at, at + length).join(" "));
}

/** A text's words as they are compared, joined by spaces. */
export function saidWords(text: string): string {
  return wordsOf(text)
    .map(({ key }) => key)
    .join(" ");
}

/** Spaces around both, so that words are whole. */
function hasRun(text: string, runs: readonly string[]): boolean {
  const said = ` ${saidWords(text)} `;
  return runs.some((run) => said.includes(` ${run} `));
}
