import type { Article, Paragraph } from "../news/article.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Span } from "../text/tokens.ts";

/** A stretch of one paragraph: whole sentences, or a part of one that is too long. */
export interface Piece extends Span {
  /** The paragraph's number, from 1. */
  readonly paragraph: number;
}

/** What is shown of an article at once, and where the reader can go from there. */
export interface ContextWindow {
  /** In the article's order, one a paragraph. */
  readonly parts: readonly Piece[];
  /** The last piece before the window; absent at the article's beginning. */
  readonly earlier?: Piece;
  /** The first piece after the window; absent at the article's end. */
  readonly later?: Piece;
}

/** Whether so much can be shown at once; a piece alone always can. */
export type FitsContext = (parts: readonly Piece[]) => boolean;

/** The passage's paragraph with those around it, whole when they fit; a long paragraph is cut around the sentence. */
export function contextAround(
  article: Article,
  paragraph: Paragraph,
  sentence: Span,
  fits: FitsContext,
): ContextWindow {
  const pieces = piecesOf(article);
  const { number } = paragraph;
  const whole = (from: number, to: number) => rangeOf(pieces, from, to);
  const ranges = [
    whole(number - 1, number + 1),
    whole(number, number + 1),
    whole(number - 1, number),
    whole(number, number),
  ];
  const roomiest = ranges.find((range) => fits(join(pieces, range)));
  if (roomiest !== undefined) return windowOf(pieces, roomiest);
  const own = whole(number, number);
  const at = pieces.findIndex((piece) => piece.paragraph === number && piece.end > sentence.start);
  return windowOf(pieces, growWithin(pieces, own, at === -1 ? own.first : at, fits));
}

/** What follows from the piece at this place on: whole paragraphs while they fit, or what fits of the first. */
export function contextFrom(article: Article, place: Piece, fits: FitsContext): ContextWindow {
  const pieces = piecesOf(article);
  const first = nearest(pieces, place);
  let last = first;
  while (last + 1 < pieces.length && fits(join(pieces, { first, last: last + 1 }))) last++;
  let end = last;
  while (end > first && !isParagraphEnd(pieces, end)) end--;
  return windowOf(pieces, { first, last: isParagraphEnd(pieces, end) ? end : last });
}

/** What leads up to the piece at this place and with it: the mirror image of `contextFrom`. */
export function contextUpTo(article: Article, place: Piece, fits: FitsContext): ContextWindow {
  const pieces = piecesOf(article);
  const last = nearest(pieces, place);
  let first = last;
  while (first > 0 && fits(join(pieces, { first: first - 1, last }))) first--;
  let start = first;
  while (start < last && !isParagraphStart(pieces, start)) start++;
  return windowOf(pieces, { first: isParagraphStart(pieces, start) ? start : first, last });
}

/** Indices into the pieces, both included. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** A sentence that is longer is shown in parts. */
const MAX_PIECE_CHARACTERS = 300;

function piecesOf({ paragraphs, language }: Article): readonly Piece[] {
  return paragraphs.flatMap(({ text, number }) =>
    sentencesOf(text, language).flatMap((sentence) =>
      splitLong(text, sentence).map((span) => ({ paragraph: number, ...span })),
    ),
  );
}

function splitLong(text: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > MAX_PIECE_CHARACTERS) {
    const most = text.slice(from, from + MAX_PIECE_CHARACTERS);
    const afterSpace = most.search(/\s\S*$/u) + 1;
    const length = afterSpace > 0 ? afterSpace : most.replace(/[\uD800-\uDBFF]$/, "").length;
    spans.push({ start: from, end: from + length });
    from += length;
  }
  return [...spans, { start: from, end }];
}

function rangeOf(pieces: readonly Piece[], from: number, to: number): Range {
  const isIn = ({ paragraph }: Piece) => paragraph >= from && paragraph <= to;
  return { first: pieces.findIndex(isIn), last: pieces.findLastIndex(isIn) };
}

function growWithin(pieces: readonly Piece[], bounds: Range, at: number, fits: FitsContext): Range {
  let { first, last } = { first: at, last: at };
  const fitsFromTo = (from: number, to: number) => fits(join(pieces, { first: from, last: to }));
  let canGrow = true;
  while (canGrow) {
    const canFollow = last < bounds.last && fitsFromTo(first, last + 1);
    if (canFollow) last++;
    const canLead = first > bounds.first && fitsFromTo(first - 1, last);
    if (canLead) first--;
    canGrow = canFollow || canLead;
  }
  return { first, last };
}

/** The pieces of the range, those of one paragraph as one. */
function join(pieces: readonly Piece[], { first, last }: Range): readonly Piece[] {
  const parts = new Map<number, Piece>();
  for (const piece of pieces.slice(first, last + 1)) {
    parts.set(piece.paragraph, { ...piece, start: parts.get(piece.paragraph)?.start ?? piece.start });
  }
  return [...parts.values()];
}

function windowOf(pieces: readonly Piece[], range: Range): ContextWindow {
  const earlier = pieces[range.first - 1];
  const later = pieces[range.last + 1];
  return {
    parts: join(pieces, range),
    ...(earlier !== undefined && { earlier }),
    ...(later !== undefined && { later }),
  };
}

/** The piece that begins at the place, or the next one: the article may have changed elsewhere meanwhile. */
function nearest(pieces: readonly Piece[], { paragraph, start }: Piece): number {
  const found = pieces.findIndex(
    (piece) => piece.paragraph > paragraph || (piece.paragraph === paragraph && piece.start >= start),
  );
  return found === -1 ? pieces.length - 1 : found;
}

function isParagraphEnd(pieces: readonly Piece[], index: number): boolean {
  return pieces[index + 1]?.paragraph !== pieces[index]?.paragraph;
}

function isParagraphStart(pieces: readonly Piece[], index: number): boolean {
  return pieces[index - 1]?.paragraph !== pieces[index]?.paragraph;
}
