// @ts-nocheck
import { encodeCustomId } from "./custom-id.ts";

/** What the heading of a card of quotations is: its topic, the speaker, or an article's title. */
export type HeadingKind = "about" | "speaker" | "article";

/** The page that a button turns to, and what is needed to find it again beside the heading. */
export interface QuotationTarget {
  readonly to: number;
  /** The page that shows the button, and its digest. */
  readonly from: number;
  readonly digest: string;
  readonly heading: HeadingKind;
  /** Digest of the speaker's name, when the heading does not tell the speaker. */
  readonly speaker?: string;
  readonly article?: string;
}

/** One quotation by its place. */
export interface QuotationPlace {
  readonly article: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The custom_id of a button that turns to another page. */
export function quotationPageId(target: QuotationTarget): string {
  const { to, from, digest, heading, speaker = NONE, article = NONE } = target;
  return encodeCustomId("quotes", String(to), String(from), digest, heading, speaker, article);
}

/** Undefined: the fields are not of `quotationPageId`. */
export function readQuotationPageFields(fields: readonly string[]): QuotationTarget | undefined {
  const [to = "", from = "", digest = "", heading = "", speaker = "", article = ""] = fields;
  if (fields.length !== 6 || !isCount(to) || !isCount(from) || !isHeadingKind(heading)) return undefined;
  return {
    to: Number(to),
    from: Number(from),
    digest,
    heading,
    ...(speaker !== NONE && { speaker }),
    ...(article !== NONE && { article }),
  };
}

/** The custom_id of a button that gives a quotation to be copied. */
export function copyId({ article, paragraph, start, end }: QuotationPlace): string {
  return encodeCustomId("copy", article, String(paragraph), String(start), String(end));
}

/** Undefined: the fields are not of `copyId`. */
export function readCopyFields(fields: readonly string[]): QuotationPlace | undefined {
  const [article = "", paragraph = "", start = "", end = ""] = fields;
  if (fields.length !== 4 || !isCount(paragraph) || !isOffset(start) || !isOffset(end)) return undefined;
  return { article, paragraph: Number(paragraph), start: Number(start), end: Number(end) };
}

const NONE = "-";

function isCount(field: string): boolean {
  return /^[1-9]\d{0,4}$/.test(field);
}

function isOffset(field: string): boolean {
  return /^\d{1,6}$/.test(field);
}

function isHeadingKind(field: string): field is HeadingKind {
  return field === "about" || field === "speaker" || field === "article";
}
