import { cueVerbOf } from "./cue-verbs.ts";
import type { Frame, Token } from "./frame.ts";
import { isFunctionWord } from "./function-words.ts";
import { isGivenName, type NameType, nameTypeOf } from "./name-types.ts";
import { ORGANISATION_WORDS } from "./organisation-words.ts";
import { TITLE_OBJECTS, TITLE_WORDS } from "./titles.ts";

/** A name as it stands in a frame, apart from the titles before it. */
export interface NameMention {
  readonly paragraph: number;
  /** Token indexes: where the titles begin, where the name begins, and where it ends (exclusive). */
  readonly titleFrom: number;
  readonly from: number;
  readonly to: number;
  /** Words of the name in order, without Jr. and the like. */
  readonly words: readonly string[];
  /** Words of the titles, such as `Deputy Secretary of State`; empty when there is none. */
  readonly titles: readonly string[];
  readonly type: NameType;
}

/** A frame whose names are found. */
export interface NamedFrame extends Frame {
  readonly names: readonly NameMention[];
  /** For each token the mention, titles included, that it is part of. */
  readonly nameAt: readonly (NameMention | undefined)[];
}

/** Finds the names of a frame; `isCommonWord` tells whether the article also has a word, in lower case, without a capital. */
export function nameFrame(frame: Frame, isCommonWord: (word: string) => boolean): NamedFrame {
  const names = findNames(frame, isCommonWord);
  const nameAt: (NameMention | undefined)[] = Array.from({ length: frame.tokens.length });
  for (const name of names) nameAt.fill(name, name.titleFrom, name.to);
  return { ...frame, names, nameAt };
}

/** The capitalised names of a frame in order; none in a headline, where every word has a capital. */
function findNames(frame: Frame, isCommonWord: (word: string) => boolean): readonly NameMention[] {
  const { tokens } = frame;
  const names: NameMention[] = [];
  if (isHeadline(tokens)) return names;
  let index = 0;
  while (index < tokens.length) {
    const end = endOfRun(tokens, index, isCommonWord);
    if (end === index) index += 1;
    else {
      const mention = mentionOf(frame, index, end);
      if (mention) names.push(mention);
      index = end;
    }
  }
  return names;
}

/** True for a token that begins with a capital letter and may be part of a name. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Lu}/u.test(token.text);
}

/** True when every longer word of a paragraph but function words begins with a capital, as in a headline. */
function isHeadline(tokens: readonly Token[]): boolean {
  if (tokens.length > 40) return false;
  const words = tokens.filter(
    (token) => token.kind === "word" && token.text.length > 2 && !isFunctionWord(token.lower),
  );
  return words.length >= 4 && words.every((token) => isCapitalised(token) || /^\p{N}/u.test(token.text));
}

function endOfRun(tokens: readonly Token[], from: number, isCommonWord: (word: string) => boolean): number {
  const first = tokens[from];
  if (!isCapitalised(first) || first === undefined) return from;
  if (isFunctionWord(first.lower)) return from;
  if (
    startsSentence(tokens, from) &&
    !isGivenName(first.lower) &&
    !TITLE_WORDS.has(first.lower) &&
    (isCommonWord(first.lower) || isVerbForm(first.lower))
  )
    return from;
  let end = from + 1;
  while (end < tokens.length && end - from < 14) {
    const token = tokens[end];
    if (token === undefined) break;
    if (isCapitalised(token) && !isFunctionWord(token.lower)) end += 1;
    else if (isCapitalised(token) && /^(?:No|Will|Mark|May|An)$/.test(token.text)) end += 1;
    else if (particlesAt(tokens, end) > 0) end += particlesAt(tokens, end) + 1;
    else if (token.lower === "of" && canTakeOf(tokens, end)) end += tokens[end + 1]?.lower === "the" ? 3 : 2;
    else if (isNickname(tokens, end)) end += 2;
    else break;
  }
  return end;
}

/** How many particles stand here between two parts of a name (Ursula von der Leyen); 0 where no name goes on. */
function particlesAt(tokens: readonly Token[], at: number): number {
  if (TITLE_WORDS.has(tokens[at - 1]?.lower ?? "")) return 0;
  let count = 0;
  while (count < 3 && PARTICLES.has(tokens[at + count]?.lower ?? "")) count += 1;
  return isCapitalised(tokens[at + count]) ? count : 0;
}

function isVerbForm(word: string): boolean {
  return cueVerbOf(word) !== undefined || /(?:ing|ly)$/.test(word);
}

/** `Secretary` of `State`: the title goes on over `of`. */
function canTakeOf(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower === "the" ? tokens[at + 2] : tokens[at + 1];
  return TITLE_WORDS.has(tokens[at - 1]?.lower ?? "") && TITLE_OBJECTS.has(next?.lower ?? "");
}

/** William "Bill" Roe: one or two quoted words between two parts of a name. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === "quotation" &&
    token.text.length < 20 &&
    /^\p{Lu}[^.,!?]*$/u.test(token.text) &&
    isCapitalised(tokens[at + 1]) &&
    !isFunctionWord(tokens[at + 1]?.lower ?? "")
  );
}

function startsSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || before.kind === "quotation" || /^[.!?:;—–-]$/.test(before.text);
}

function mentionOf(frame: Frame, from: number, end: number): NameMention | undefined {
  const { tokens, paragraph } = frame;
  let nameFrom = from;
  for (let index = from; index < end; index += 1) {
    const lower = tokens[index]?.lower ?? "";
    if (TITLE_WORDS.has(lower) && !isSurname(tokens, index, end, nameFrom)) nameFrom = index + 1;
    else if (lower === "of" && index > from) nameFrom = index + (tokens[index + 1]?.lower === "the" ? 3 : 2);
  }
  let to = end;
  const isSuffix = (token: Token | undefined) => /^(?:Jr|Sr|II|III|IV)\.?$/.test(token?.text ?? "");
  while (to > nameFrom && isSuffix(tokens[to - 1])) to -= 1;
  const words = tokens
    .slice(nameFrom, to)
    .filter((token) => token.kind === "word")
    .map((token) => token.text);
  const titles = tokens.slice(from, nameFrom).map((token) => token.text);
  if (words.length === 0) {
    if (nameFrom === from || isTitleOnly(titles)) return undefined;
    return { paragraph, titleFrom: from, from, to: end, words: titles, titles: [], type: "organisation" };
  }
  return {
    paragraph,
    titleFrom: from,
    from: nameFrom,
    to: end,
    words,
    titles,
    type: nameTypeOf(words, titles.length > 0 ? titles : lowerTitles(tokens, from)),
  };
}

/** Martin Luther King: a last word that follows a given name is a surname, whatever else it means. */
function isSurname(tokens: readonly Token[], index: number, end: number, nameFrom: number): boolean {
  return index === end - 1 && index > nameFrom && isGivenName(tokens[nameFrom]?.lower ?? "");
}

function isTitleOnly(titles: readonly string[]): boolean {
  return !titles.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()));
}

/** The title in lower case right before a name (spokesman Bob Roe). */
function lowerTitles(tokens: readonly Token[], from: number): readonly string[] {
  const before = tokens[from - 1];
  return before?.kind === "word" && TITLE_WORDS.has(before.lower) ? [before.text] : [];
}

const PARTICLES: ReadonlySet<string> = new Set(
  "de da di del della der den von van bin ibn al el la le du dos ter zu".split(" "),
);
