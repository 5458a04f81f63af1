// @ts-nocheck
import type { Clause } from "./clause.ts";
import { cueVerbOf } from "./cue-verbs.ts";
import { nounPhraseAt } from "./noun-phrases.ts";
import { type Phrase, phraseOf } from "./phrases.ts";

/** According to X, per X, in the words of X, anywhere in the sentence. */
export function findAccordingTo(clause: Clause, at: number): Phrase | undefined {
  const { tokens } = clause.frame;
  const { from, to } = clause.sentence;
  for (let index = Math.max(from, at - 60); index < Math.min(to - 1, at + 60); index += 1) {
    const word = tokens[index]?.lower;
    if (word === "according" && tokens[index + 1]?.lower === "to") return nounPhraseAt(clause, index + 2);
    if (word === "words" && tokens[index - 1]?.lower === "the" && tokens[index + 1]?.lower === "of")
      return nounPhraseAt(clause, index + 2);
    if (word === "per" && (tokens[index - 1]?.text === "," || index === from))
      return nounPhraseAt(clause, index + 1);
  }
  return undefined;
}

/** `"..." - Name` as letters and comments are signed. */
export function findSignature(clause: Clause, at: number): Phrase | undefined {
  const { tokens } = clause.frame;
  if (!/^[―—–-]$/.test(tokens[at + 1]?.text ?? "")) return undefined;
  const phrase = nounPhraseAt(clause, at + 2);
  return phrase?.kind === "name" ? phrase : undefined;
}

/** `Roe's claim that "..."`: the possessor of a noun of saying before the quotation. */
export function findOwnerOfWords(clause: Clause, at: number): Phrase | undefined {
  const { tokens } = clause.frame;
  for (let index = at - 1; index > Math.max(clause.sentence.from, at - 14); index -= 1) {
    const token = tokens[index];
    if (token?.kind === "point" && /^[;:]$/.test(token.text)) return undefined;
    if (token?.kind !== "word" || !isNounOfSaying(token.lower)) continue;
    let owner = index - 1;
    while (owner > clause.sentence.from && index - owner < 5 && tokens[owner]?.kind !== "possessive")
      owner -= 1;
    const name = tokens[owner]?.kind === "possessive" ? clause.frame.nameAt[owner - 1] : undefined;
    if (name) return phraseOf(clause.frame, name.titleFrom, name.to);
  }
  return undefined;
}

function isNounOfSaying(word: string): boolean {
  return (
    NOUNS_OF_SAYING.has(word) ||
    (cueVerbOf(word)?.form === "present" && cueVerbOf(word)?.strength === "saying")
  );
}

const NOUNS_OF_SAYING: ReadonlySet<string> = new Set(
  "claim statement remark comment assertion argument declaration description characterization contention suggestion warning promise pledge vow call demand tweet words word phrase line response reply answer slogan motto view criticism complaint denial emphasis plea mantra letter email speech".split(
    " ",
  ),
);
