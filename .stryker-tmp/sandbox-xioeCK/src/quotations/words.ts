// @ts-nocheck
import type { Span } from "../text/tokens.ts";

/** A word of a text as it is compared with others: lower case, one form of apostrophe. */
export interface Word extends Span {
  readonly key: string;
}

/** The words of a text in order, punctuation left out; in scripts without spaces each character is a word. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    key: match[0].normalize("NFC").toLowerCase().replaceAll("’", "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]|[\p{L}\p{N}\p{M}]+(?:['’.][\p{L}\p{N}\p{M}]+)*/gu;
