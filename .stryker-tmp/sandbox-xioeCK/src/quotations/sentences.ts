// @ts-nocheck
import { cueVerbOf } from "./cue-verbs.ts";
import type { Frame, Token } from "./frame.ts";
import { AUXILIARIES, CLAUSE_OPENERS, isFunctionWord } from "./function-words.ts";
import { isCapitalised } from "./names.ts";

/** A sentence of a frame: token indexes, `to` exclusive. A quotation belongs to the sentence that it is part of. */
export interface FrameSentence {
  readonly from: number;
  readonly to: number;
}

/** The sentences of a frame in order; together they hold every token. */
export function sentencesOfFrame({ tokens, spans }: Frame): readonly FrameSentence[] {
  const sentences: FrameSentence[] = [];
  let from = 0;
  const cut = (to: number) => {
    if (to > from) sentences.push({ from, to });
    from = to;
  };
  tokens.forEach((token, index) => {
    if (index - from >= MAX_SENTENCE_TOKENS) cut(index);
    if (token.kind === "point" && /^[.!?…]$/.test(token.text) && mayStart(tokens, index + 1)) cut(index + 1);
    else if (
      token.kind === "quotation" &&
      endsSentence(tokens, index, spans[token.quotation]?.isClosed ?? true)
    )
      cut(index + 1);
  });
  cut(tokens.length);
  return sentences;
}

/** Longer sentences are cut: it bounds the work for each of their verbs. */
const MAX_SENTENCE_TOKENS = 400;

function mayStart(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  if (token.kind === "point") return /^[[(—–―-]$/.test(token.text);
  return token.kind === "quotation" || isCapitalised(token) || /^\p{N}/u.test(token.text);
}

/** A quotation ends its sentence when it ends with a point and what follows does not say who spoke. */
function endsSentence(tokens: readonly Token[], index: number, isClosed: boolean): boolean {
  const text = tokens[index]?.text ?? "";
  const next = tokens[index + 1];
  if (next === undefined) return true;
  if (!/[.!?…][)\]'’]*$/.test(text)) return false;
  if (next.kind === "quotation") return true;
  if (next.kind === "point") return /^[[(]$/.test(next.text);
  if (!isCapitalised(next)) return false;
  if (!isClosed || (/[.…][)\]'’]*$/.test(text) && isFunctionWord(next.lower))) return true;
  return !isFollowedByCue(tokens, index + 1);
}

/** `"Why?" Roe demanded.`: a noun phrase and a verb of saying that ends its clause. */
function isFollowedByCue(tokens: readonly Token[], from: number): boolean {
  for (let index = from + 1; index < Math.min(from + 20, tokens.length); index += 1) {
    const token = tokens[index];
    if (
      token === undefined ||
      (token.kind === "quotation" && token.text.length > 20) ||
      /^[.!?;:]$/.test(token.text) ||
      AUXILIARIES.has(token.lower)
    )
      return false;
    const cue = isCapitalised(token) ? undefined : cueVerbOf(token.lower);
    if (cue?.strength === "saying" && cue.form !== "base" && cue.form !== "gerund") {
      const next = tokens[index + 1];
      return next === undefined || next.kind !== "word" || MAY_FOLLOW.has(next.lower);
    }
    if (CLAUSE_OPENERS.has(token.lower) && token.lower !== "and") return false;
  }
  return false;
}

const MAY_FOLLOW: ReadonlySet<string> = new Set(
  "on in at during to after of as when with last this later earlier".split(" "),
);
