import type { Article } from "../news/article.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Span } from "../text/tokens.ts";
import { extractQuotations } from "./extract-quotations.ts";
import { findMarkedSpans } from "./marks.ts";

/** Something that a message says is in the articles. */
export interface Claim {
  /** Verbatim from the message, without quotation marks around it. */
  readonly text: string;
  readonly isQuoted: boolean;
  /** Whom the message says spoke; undefined when it names nobody. */
  readonly speaker: string | undefined;
}

/** Most claims that one message is checked for, and most characters of it that are read. */
export const MAX_CLAIMS = 5;
const MAX_MESSAGE_CHARACTERS = 4000;

/** What a message claims: each quoted string with its speaker, then each sentence that quotes nothing, in order; at most five. */
export function claimsOf(message: string): readonly Claim[] {
  const text = message.slice(0, MAX_MESSAGE_CHARACTERS);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const spoken = extractQuotations(articleOf(lines));
  const quotations = findMarkedSpans(lines).flatMap((spans, index) =>
    spans.map(({ start, end }) => ({
      paragraph: index + 1,
      start,
      end,
      text: lines[index]?.slice(start, end) ?? "",
    })),
  );
  const quoted = quotations.map((quotation) => ({
    text: quotation.text,
    isQuoted: true,
    speaker: spoken.find((one) => one.paragraph === quotation.paragraph && one.start === quotation.start)
      ?.attribution.speaker,
  }));
  const plain = lines.flatMap((line, index) =>
    sentencesOf(line)
      .filter(
        (sentence) =>
          !quotations.some((quotation) => quotation.paragraph === index + 1 && overlaps(quotation, sentence)),
      )
      .map(({ start, end }) => ({
        text: withoutMarks(line.slice(start, end)),
        isQuoted: false,
        speaker: undefined,
      })),
  );
  return [...quoted, ...plain].filter(({ text: words }) => /[\p{L}\p{N}]/u.test(words)).slice(0, MAX_CLAIMS);
}

function articleOf(lines: readonly string[]): Article {
  const paragraphs = lines.map((line, index) => ({ articleId: "message", number: index + 1, text: line }));
  return { id: "message", collection: "message", title: "", date: "", url: "", isOrdered: true, paragraphs };
}

function overlaps(quotation: Span, span: Span): boolean {
  return quotation.start < span.end && span.start < quotation.end;
}

function withoutMarks(text: string): string {
  return text.replace(/^[\s"“”„«»>*_~-]+|[\s"“”„«»*_~]+$/g, "");
}
