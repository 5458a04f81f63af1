// @ts-nocheck
import type { Span } from "../text/tokens.ts";

/** A stretch of a passage that is shown; what is left out is marked. */
export interface Excerpt extends Span {
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/**
 * The stretch around the answering sentence that fits: whole sentences after and before it by turns, so long as
 * `lengthOf` the stretch is at most `most`. A sentence that is itself too long is cut after a word.
 */
export function excerptAround(
  text: string,
  sentencesOfText: () => readonly Span[],
  answer: Span,
  most: number,
  lengthOf: (part: string) => number,
): Excerpt {
  const fits = ({ start, end }: Span) => lengthOf(text.slice(start, end)) <= most;
  if (fits({ start: 0, end: text.length })) return excerpt(text, { start: 0, end: text.length });
  if (!fits(answer)) return excerpt(text, cutAfterWord(text, answer, fits));
  const sentences = sentencesOfText();
  const after = sentences.filter(({ start }) => start >= answer.end);
  const before = sentences.filter(({ end }) => end <= answer.start).reverse();
  let shown = answer;
  while (after.length > 0 || before.length > 0) {
    shown = extend(shown, after, fits);
    shown = extend(shown, before, fits);
  }
  return excerpt(text, shown);
}

/** Takes the next sentence off the list into the stretch; the first that does not fit empties the list. */
function extend(shown: Span, next: Span[], fits: (span: Span) => boolean): Span {
  const sentence = next.shift();
  if (sentence === undefined) return shown;
  const longer = { start: Math.min(shown.start, sentence.start), end: Math.max(shown.end, sentence.end) };
  if (fits(longer)) return longer;
  next.length = 0;
  return shown;
}

function excerpt(text: string, { start, end }: Span): Excerpt {
  return {
    start,
    end,
    isCutBefore: text.slice(0, start).trim() !== "",
    isCutAfter: text.slice(end).trim() !== "",
  };
}

function cutAfterWord(text: string, sentence: Span, fits: (span: Span) => boolean): Span {
  let low = sentence.start;
  let high = sentence.end;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits({ start: sentence.start, end: middle })) low = middle;
    else high = middle - 1;
  }
  const part = text.slice(sentence.start, low);
  const lastSpace = part.search(/\s\S*$/u);
  const isInsideWord = /^\S/u.test(text.slice(low));
  const length = isInsideWord && lastSpace > 0 ? lastSpace : endOfCharacter(part);
  return { start: sentence.start, end: sentence.start + length };
}

/** Never ends between the halves of a surrogate pair. */
function endOfCharacter(part: string): number {
  return /[\uD800-\uDBFF]$/.test(part) ? part.length - 1 : part.length;
}
