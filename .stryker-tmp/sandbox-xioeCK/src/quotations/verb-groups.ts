// @ts-nocheck
import type { Clause } from "./clause.ts";
import { cueVerbOf } from "./cue-verbs.ts";
import type { Token } from "./frame.ts";
import { AUXILIARIES, isAdverb, PREPOSITIONS, TIME_WORDS } from "./function-words.ts";
import { antecedentBefore, nounPhraseEndingAt } from "./noun-phrases.ts";
import { type Phrase, phraseOf } from "./phrases.ts";

/** Where the verb group of the verb at `index` begins: auxiliaries and adverbs before it are part of it. */
export function startOfVerbGroup(tokens: readonly Token[], index: number, from: number): number {
  let start = index;
  while (start > from) {
    const token = tokens[start - 1];
    if (
      token?.kind === "possessive" &&
      /^(?:[A-Z]|who|it|there|he|she)/i.test(tokens[start - 2]?.text ?? "") &&
      cueVerbOf(tokens[index]?.lower ?? "")?.form === "gerund"
    )
      start -= 1;
    else if (token?.kind === "word" && (AUXILIARIES.has(token.lower) || isAdverb(token.lower))) start -= 1;
    else if (token?.kind === "word" && TIME_WORDS.has(token.lower) && tokens[start - 2]?.lower === "on")
      start -= 2;
    else break;
  }
  return start;
}

/** The subject that stands before a verb group that begins at `start`, or undefined: a noun phrase, what `who` goes with, or what commas set apart. */
export function subjectBefore(clause: Clause, start: number): Phrase | undefined {
  const before = clause.frame.tokens[start - 1];
  if (before === undefined || start <= clause.sentence.from) return undefined;
  if (/^(?:who|which|that)$/.test(before.lower)) return antecedentBefore(clause, start - 1);
  if (before.text === ",") return subjectBeforeAppositions(clause, start - 1);
  if (/^[)—–―-]$/.test(before.text)) return subjectBeforeAppositions(clause, start);
  return nounPhraseEndingAt(clause, start);
}

/** Walks back over commas: the subject is the first name whose later segments only describe it. */
function subjectBeforeAppositions(clause: Clause, end: number): Phrase | undefined {
  const { tokens } = clause.frame;
  let to = end;
  let fallback: Phrase | undefined;
  for (let segment = 0; segment < 7 && to > clause.sentence.from; segment += 1) {
    to = beforeBracket(tokens, to);
    let from = to;
    while (from > clause.sentence.from && to - from < 40 && !isSegmentEdge(tokens[from - 1])) {
      from = clause.frame.nameAt[from - 1]?.titleFrom ?? from - 1;
    }
    from = Math.max(from, clause.sentence.from);
    if (from < to) {
      const phrase = PREPOSITIONS.has(tokens[from]?.lower ?? "")
        ? undefined
        : phraseOf(clause.frame, from, to);
      if (phrase?.kind === "name" || phrase?.kind === "pronoun")
        return relativeAround(clause, from) ?? phrase;
      if (phrase?.kind === "description") fallback = phrase;
      if (from === clause.sentence.from || tokens[from - 1]?.kind === "quotation") break;
    }
    to = from - 1;
  }
  return fallback;
}

/** `Peterson, who lives in the capital, Kyiv, said`: what `who` goes with when the words at `index` are in its clause. */
function relativeAround(clause: Clause, index: number): Phrase | undefined {
  const { tokens } = clause.frame;
  for (let at = index - 1; at > clause.sentence.from && index - at < 25; at -= 1) {
    if (tokens[at]?.kind === "quotation") return undefined;
    if (/^(?:who|which)$/.test(tokens[at]?.lower ?? "") && tokens[at - 1]?.text === ",")
      return antecedentBefore(clause, at);
  }
  return undefined;
}

/** Where a bracket that ends before `end` begins, such as (R-Utah); else `end`. */
function beforeBracket(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ")") return end;
  for (let at = end - 2; at >= 0 && end - at < 14; at -= 1) if (tokens[at]?.text === "(") return at;
  return end;
}

function isSegmentEdge(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.kind === "quotation" ||
    (token.kind === "point" && /^[,;:()—–―"-]$/.test(token.text))
  );
}
