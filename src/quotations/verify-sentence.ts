import type { Paragraph } from "../news/article.ts";
import type { Span } from "../text/tokens.ts";
import type { Claim } from "./claims.ts";
import { findWindows, type Window } from "./find-windows.ts";
import type { PhraseIndex } from "./phrase-index.ts";
import type { Quotation } from "./quotation.ts";
import { isSameSpeaker } from "./same-speaker.ts";
import { diffWords, MAX_DIFF_WORDS, type WordChange } from "./word-diff.ts";
import { type Word, wordsOf } from "./words.ts";

/** A stretch of a paragraph of the articles. */
export interface Place extends Span {
  readonly articleId: string;
  readonly paragraph: number;
  /** Verbatim. */
  readonly text: string;
}

/**
 * Whether a claim is in the articles. `exact`: character for character; `alike`: but for punctuation, marks or case;
 * `different`: with other words, `changes` tell which; `misattributed`: somebody else than the claim names said it.
 */
export type Verdict =
  | { readonly kind: "exact" | "alike"; readonly place: Place; readonly quotation: Quotation | undefined }
  | {
      readonly kind: "different";
      readonly place: Place;
      readonly quotation: Quotation | undefined;
      readonly changes: readonly WordChange[];
    }
  | {
      readonly kind: "misattributed";
      readonly place: Place;
      readonly quotation: Quotation;
      readonly speaker: string;
    }
  | { readonly kind: "absent" };

/**
 * The verdict on a claim over indexed articles and their quotations. Any four consecutive words find their paragraph;
 * a claim of fewer words must stand there whole. The work is bounded: 300 words, 64 places a run, the 5 best paragraphs.
 */
export function verifySentence(claim: Claim, index: PhraseIndex, quotations: readonly Quotation[]): Verdict {
  const words = wordsOf(claim.text).slice(0, MAX_DIFF_WORDS);
  let best: Match | undefined;
  for (const window of findWindows(index, words)) {
    const match = matchIn(window, claim.text, words);
    if (match && (best === undefined || match.score > best.score)) best = match;
  }
  if (best === undefined || best.common < MIN_COMMON_SHARE * words.length) return { kind: "absent" };
  const { place, changes, paragraph } = best;
  const quotation = quotations.find(
    (one) =>
      one.articleId === place.articleId &&
      one.paragraph === place.paragraph &&
      one.start < place.end &&
      place.start < one.end,
  );
  if (changes.length > 1) return { kind: "different", place, quotation, changes };
  const speaker = quotation?.attribution.speaker;
  if (
    quotation &&
    speaker !== undefined &&
    claim.speaker !== undefined &&
    !isSameSpeaker(claim.speaker, speaker)
  ) {
    return { kind: "misattributed", place, quotation, speaker };
  }
  return { kind: paragraph.text.includes(claim.text.trim()) ? "exact" : "alike", place, quotation };
}

/** The share of a claim's words, in their order, that a paragraph must have to be called different rather than absent. */
const MIN_COMMON_SHARE = 0.6;

interface Match {
  readonly paragraph: Paragraph;
  readonly place: Place;
  readonly changes: readonly WordChange[];
  /** Words in common, and those less half of the words that only one side has. */
  readonly common: number;
  readonly score: number;
}

/** Lays a claim beside a window; what the paragraph has before and after the claim does not count. */
function matchIn({ paragraph, start, end }: Window, text: string, words: readonly Word[]): Match | undefined {
  const slice = paragraph.text.slice(start, end);
  const all = diffWords({ text: slice, words: wordsOf(slice) }, { text, words });
  const changes = all.filter(({ kind }, at) => kind !== "missing" || (at > 0 && at < all.length - 1));
  const same = changes.filter(({ kind }) => kind === "same");
  const [first, last] = [same[0], same.at(-1)];
  if (!first || !last) return undefined;
  const count = (list: readonly WordChange[]) => list.reduce((sum, change) => sum + change.count, 0);
  const common = count(same);
  const place = {
    articleId: paragraph.articleId,
    paragraph: paragraph.number,
    start: start + first.start,
    end: start + last.end,
    text: slice.slice(first.start, last.end),
  };
  return { paragraph, place, changes, common, score: common - 0.5 * (count(changes) - common) };
}
