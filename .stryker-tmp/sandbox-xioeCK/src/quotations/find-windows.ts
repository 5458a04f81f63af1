// @ts-nocheck
import type { Paragraph } from "../news/article.ts";
import type { Span } from "../text/tokens.ts";
import { type PhraseIndex, paragraphAt, placesOfRun, RUN_LENGTH } from "./phrase-index.ts";
import { MAX_DIFF_WORDS } from "./word-diff.ts";
import { type Word, wordsOf } from "./words.ts";

/** A stretch of a paragraph in which the searched words may stand. */
export interface Window extends Span {
  readonly paragraph: Paragraph;
}

/** Most windows that are looked into, places that are read for one run of words, and words around a find. */
const MAX_WINDOWS = 5;
const MAX_PLACES = 64;
const MARGIN = 4;

/**
 * Where the words may stand, the best first: the paragraphs that share most runs of four words with them. Fewer than
 * four words are searched whole, one after the other.
 */
export function findWindows(index: PhraseIndex, words: readonly Word[]): readonly Window[] {
  const query = Uint32Array.from(words, ({ key }) => index.vocabulary.get(key) ?? UNKNOWN);
  if (words.length < RUN_LENGTH) return findShort(index, query);
  const finds = new Map<number, { votes: number; from: number; to: number }>();
  for (let at = 0; at + RUN_LENGTH <= query.length; at += 1) {
    for (const place of placesOfRun(index, query, at, MAX_PLACES)) {
      const paragraph = paragraphAt(index, place);
      const [from, to] = [place - at, place + query.length - at];
      const find = finds.get(paragraph);
      if (!find) finds.set(paragraph, { votes: 1, from, to });
      else {
        find.votes += 1;
        find.to = Math.max(find.to, to);
      }
    }
  }
  return [...finds]
    .sort(([one, { votes }], [other, { votes: others }]) => others - votes || one - other)
    .slice(0, MAX_WINDOWS)
    .map(([paragraph, { from, to }]) => windowOf(index, paragraph, from - MARGIN, to + MARGIN));
}

/** The id of a word that no article has. */
const UNKNOWN = 0xffffffff;

function findShort(index: PhraseIndex, query: Uint32Array): readonly Window[] {
  const windows: Window[] = [];
  if (query.length === 0 || query.includes(UNKNOWN)) return windows;
  const first = query[0] ?? UNKNOWN;
  for (
    let at = index.ids.indexOf(first);
    at >= 0 && windows.length < MAX_WINDOWS;
    at = index.ids.indexOf(first, at + 1)
  ) {
    const paragraph = paragraphAt(index, at);
    const isWhole = query.every((id, offset) => index.ids[at + offset] === id);
    if (isWhole && at + query.length <= (index.firstWords[paragraph + 1] ?? 0)) {
      windows.push(windowOf(index, paragraph, at, at + query.length));
    }
  }
  return windows;
}

/** The text of the words `from` to `to`, as far as the paragraph and the limit go. */
function windowOf(index: PhraseIndex, at: number, from: number, to: number): Window {
  const paragraph = index.paragraphs[at] ?? { articleId: "", number: 0, text: "" };
  const words = wordsOf(paragraph.text);
  const base = index.firstWords[at] ?? 0;
  const first = Math.max(0, from - base);
  const last = Math.min(words.length, to - base, first + MAX_DIFF_WORDS);
  return { paragraph, start: words[first]?.start ?? 0, end: words[last - 1]?.end ?? 0 };
}
