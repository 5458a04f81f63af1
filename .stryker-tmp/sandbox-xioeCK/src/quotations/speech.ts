// @ts-nocheck
import type { Clause } from "./clause.ts";
import { readWords, type Token } from "./frame.ts";
import { isFunctionWord, PREPOSITIONS } from "./function-words.ts";
import type { Link } from "./links.ts";
import { isCapitalised } from "./names.ts";

/** True when the quotation token at `at` is something said or written, false for scare quotes, titles, nicknames; `isAfterSpeech` when the sentence before holds some. */
export function isSpeech(
  clause: Clause,
  at: number,
  link: Link | undefined,
  isAfterSpeech: boolean,
): boolean {
  const { tokens, spans } = clause.frame;
  const token = tokens[at];
  if (token === undefined || (/^\W*$/u.test(token.text) && !/\p{L}/u.test(token.text))) return false;
  if (clause.frame.nameAt[at]) return false;
  if (/^\([A-Z .]+\)$/.test(token.text) || /^(?:Follow|Read|Click|Watch)\b.*@\w+/.test(token.text))
    return false;
  const words = wordsOf(token.text);
  if (isTitleOfWork(clause, at, words, link)) return false;
  if (link !== undefined) return true;
  if (spans[token.quotation]?.isContinued) return true;
  if (isAfterSpeech && at === clause.sentence.from && /[.!?]$/.test(token.text)) return true;
  return isWholeSentence(clause, at, words);
}

/** Several words in a form that only a sentence has: it stands alone, or begins with a capital and ends with a point. */
function isWholeSentence(clause: Clause, at: number, words: readonly Token[]): boolean {
  const { tokens } = clause.frame;
  const text = tokens[at]?.text ?? "";
  const isAlone = at === clause.sentence.from || /^[:]$/.test(tokens[at - 1]?.text ?? "");
  if (!/^[\p{Lu}\p{N}[(.…‘'“]/u.test(text)) return isAlone && words.length >= 8;
  return (
    (words.length >= 5 && isAlone) ||
    (words.length >= 3 && isAlone && /[.!?]$/.test(text) && at === clause.sentence.from)
  );
}

/** "Face the Nation": capitals, beside a network's possessive, after a preposition or a word for a work. */
function isTitleOfWork(clause: Clause, at: number, words: readonly Token[], link: Link | undefined): boolean {
  const { tokens } = clause.frame;
  const before = tokens[at - 1];
  const content = words.filter((word) => !isFunctionWord(word.lower) || word.lower === "will");
  const isTitleCase =
    words.length <= 10 &&
    isCapitalised(words[0]) &&
    content.every((word) => isCapitalised(word) || /^\p{N}/u.test(word.text));
  if (!isTitleCase) return false;
  if (/[.!?]$/.test(tokens[at]?.text ?? "") && at === clause.sentence.from) return false;
  if (before?.kind === "possessive") return true;
  if (
    words.length >= 3 &&
    (link === undefined || link.strength === "loose") &&
    !/[.!?,]$/.test(tokens[at]?.text ?? "")
  )
    return true;
  const isNamed = link?.strength === "naming" && link.manner !== "source";
  if (isNamed) return false;
  if (words.length === 1)
    return (
      before?.kind === "word" &&
      /^(?:on|in|titled|entitled|film|movie|documentary|show|book|song|program|series|episode|of)$/.test(
        before.lower,
      )
    );
  return (
    before?.kind === "word" &&
    (PREPOSITIONS.has(before.lower) ||
      /^\p{N}+$/u.test(before.text) ||
      /^(?:titled|entitled|film|movie|documentary|show|book|song|program|series|episode|named|called|the|a|his|her|its|their)$/.test(
        before.lower,
      ))
  );
}

function wordsOf(text: string): readonly Token[] {
  const words: Token[] = [];
  readWords(text, 0, Math.min(text.length, 400), words);
  return words.filter((word) => word.kind === "word");
}
