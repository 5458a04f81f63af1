// @ts-nocheck
import type { Span } from "../text/tokens.ts";
import type { Word } from "./words.ts";

/** One run of a comparison: words that both have, that only the article has, or that only the claim has. */
export interface WordChange extends Span {
  readonly kind: "same" | "missing" | "added";
  /** Verbatim: from the article for `same` and `missing`, from the claim for `added`. */
  readonly text: string;
  /** How many words. Offsets are those of the text that `text` is from. */
  readonly count: number;
}

/** A text with its words. */
export interface Worded {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Most words of either side that are compared; the work is their product. */
export const MAX_DIFF_WORDS = 300;

/** What turns the article's words into the claim's, by the longest common subsequence; runs of one kind are joined. */
export function diffWords(article: Worded, claim: Worded): readonly WordChange[] {
  const ours = article.words.slice(0, MAX_DIFF_WORDS);
  const theirs = claim.words.slice(0, MAX_DIFF_WORDS);
  const width = theirs.length + 1;
  const lengths = new Uint16Array((ours.length + 1) * width);
  for (let row = ours.length - 1; row >= 0; row -= 1) {
    for (let column = theirs.length - 1; column >= 0; column -= 1) {
      const below = lengths[(row + 1) * width + column] ?? 0;
      const right = lengths[row * width + column + 1] ?? 0;
      const diagonal = lengths[(row + 1) * width + column + 1] ?? 0;
      lengths[row * width + column] =
        ours[row]?.key === theirs[column]?.key ? diagonal + 1 : Math.max(below, right);
    }
  }
  const changes: { kind: WordChange["kind"]; source: string; start: number; end: number; count: number }[] =
    [];
  const push = (kind: WordChange["kind"], source: string, word: Word | undefined) => {
    const last = changes.at(-1);
    if (word === undefined) return;
    if (last?.kind === kind) {
      last.end = word.end;
      last.count += 1;
    } else changes.push({ kind, source, start: word.start, end: word.end, count: 1 });
  };
  let row = 0;
  let column = 0;
  while (row < ours.length || column < theirs.length) {
    const below = lengths[(row + 1) * width + column] ?? 0;
    const right = lengths[row * width + column + 1] ?? 0;
    if (row < ours.length && column < theirs.length && ours[row]?.key === theirs[column]?.key) {
      push("same", article.text, ours[row]);
      row += 1;
      column += 1;
    } else if (row < ours.length && (column >= theirs.length || below >= right)) {
      push("missing", article.text, ours[row]);
      row += 1;
    } else {
      push("added", claim.text, theirs[column]);
      column += 1;
    }
  }
  return changes.map(({ kind, source, start, end, count }) => ({
    kind,
    text: source.slice(start, end),
    start,
    end,
    count,
  }));
}
