// @ts-nocheck
import type { Span } from "../text/tokens.ts";
import { encodeCustomId } from "./custom-id.ts";

/** A page of the answer on a card, and the page that the card shows. */
export interface PageTarget {
  readonly from: number;
  readonly to: number;
  /** Of the page shown, see `AnswerPage`. */
  readonly digest: string;
  /** Key of the only article that was searched. */
  readonly article?: string;
}

/** A passage in its article. */
export interface ContextTarget {
  /** Key of the article. */
  readonly article: string;
  readonly paragraph: number;
  /** Of the paragraph's text. */
  readonly digest: string;
  /** The answering sentence; offsets into that text. */
  readonly sentence: Span;
  /** Whether the question was asked of this article alone. */
  readonly isOnlyArticle: boolean;
  /** Where to go on reading; absent: around the passage. */
  readonly move?: { readonly isBack: boolean; readonly paragraph: number; readonly start: number };
}

/** The custom_id of "next" and "previous", and of "share" when `button` says so. */
export function pageId(button: "page" | "share", { from, to, digest, article }: PageTarget): string {
  return encodeCustomId(button, String(from), String(to), digest, article ?? NONE);
}

/** Undefined for fields that `pageId` never makes. */
export function readPageFields(fields: readonly string[]): PageTarget | undefined {
  const match = /^([1-9]) ([1-9]) ([0-9a-f]{12}) (-|[0-9a-f]{12})$/.exec(fields.join(" "));
  if (match === null) return undefined;
  const [, from, to, digest = "", article = ""] = match;
  return { from: Number(from), to: Number(to), digest, ...(article !== NONE && { article }) };
}

/** The custom_id that asks the card's question anew. */
export function againId(article: string | undefined): string {
  return encodeCustomId("again", article ?? NONE);
}

/** The article's key, or null for all articles; undefined for fields that `againId` never makes. */
export function readAgainFields(fields: readonly string[]): string | null | undefined {
  const [article = "", ...rest] = fields;
  if (rest.length > 0 || !/^(-|[0-9a-f]{12})$/.test(article)) return undefined;
  return article === NONE ? null : article;
}

/** The custom_id of "show in context", "earlier" and "later". */
export function contextId({
  article,
  paragraph,
  digest,
  sentence,
  isOnlyArticle,
  move,
}: ContextTarget): string {
  const scope = isOnlyArticle ? "one" : "all";
  const span = `${short(sentence.start)}-${short(sentence.end)}`;
  const place = move && `${move.isBack ? "b" : "f"}-${short(move.paragraph)}-${short(move.start)}`;
  return encodeCustomId("context", article, short(paragraph), digest, span, scope, ...(place ? [place] : []));
}

/** Undefined for fields that `contextId` never makes. */
export function readContextFields(fields: readonly string[]): ContextTarget | undefined {
  const match = contextFields.exec(fields.join(" "));
  if (match === null) return undefined;
  const [, article = "", paragraph, digest = "", start, end, scope, direction, movedTo, movedStart] = match;
  const move = { isBack: direction === "b", paragraph: long(movedTo), start: long(movedStart) };
  return {
    article,
    paragraph: long(paragraph),
    digest,
    sentence: { start: long(start), end: long(end) },
    isOnlyArticle: scope === "one",
    ...(direction !== undefined && { move }),
  };
}

const NONE = "-";
const number = "([0-9a-z]{1,5})";
const contextFields = new RegExp(
  `^([0-9a-f]{12}) ${number} ([0-9a-f]{12}) ${number}-${number} (one|all)(?: ([bf])-${number}-${number})?$`,
);

function short(value: number): string {
  return value.toString(36);
}

function long(value: string | undefined): number {
  return Number.parseInt(value ?? "0", 36);
}
