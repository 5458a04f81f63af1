import { type NumberWord, numberWordsOf } from "./number-words.ts";
import { type Token, tokensOf } from "./tokens.ts";

/**
 * The tokens of a text in a language (ISO 639-1), a number in several words ("one hundred thousand", "twenty-five",
 * "2.5 million") as one token, whose word is the number in digits. A number in one word stays as it is.
 */
export function joinNumbers(text: string, language: string): readonly Token[] {
  const tokens = tokensOf(text);
  const words = numberWordsOf(language);
  if (words.size === 0) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const number = isBeginning(token, words) ? readNumber(tokens, at, text, words) : undefined;
    if (number === undefined) joined.push(token);
    else {
      const { value, end, last } = number;
      joined.push({ start: token.start, end, word: String(value), isCapitalised: false });
      at = last;
    }
  }
  return joined;
}

type Words = ReadonlyMap<string, NumberWord>;

function isBeginning({ word }: Token, words: Words): boolean {
  return word.charCodeAt(0) <= NINE ? digits.test(word) : words.has(word);
}

/** Digits that a scale may follow: "2.5 million", "1,5 Millionen"; a year ("2014 million") is none. */
const digits = /^\d{1,3}(?:[.,]\d{1,2})?$/;
const NINE = 0x39;
const gap = /^[ \u00a0\u202f-]$/;

interface ReadNumber {
  readonly value: number;
  /** Place of its last token, and where that ends in the text. */
  readonly last: number;
  readonly end: number;
}

/** The number that begins at a token; undefined unless it has several words. */
function readNumber(
  tokens: readonly Token[],
  from: number,
  text: string,
  words: Words,
): ReadNumber | undefined {
  let sum: Sum | undefined;
  let found: ReadNumber | undefined;
  for (let at = from; at < tokens.length; at++) {
    const [token, previous, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
    if (token === undefined || (at > from && !gap.test(text.slice(previous?.end, token.start)))) break;
    const word = words.get(token.word);
    if (word === undefined && at > from) {
      if (token.word === "and" && sum !== undefined && mayGoOn(sum, tokens, at, words)) continue;
      break;
    }
    if (word?.kind === "one" && (at > from || words.get(next?.word ?? "")?.kind !== "scale")) break;
    sum = word === undefined ? digitSum(token.word) : addWord(sum ?? NOTHING, word);
    if (sum === undefined) break;
    if (at > from) found = { value: Math.round(sum.closed + sum.open), last: at, end: token.end };
  }
  return found;
}

/** A number read so far: what a scale from a thousand on has closed, the last such scale, and what is open behind it. */
interface Sum {
  readonly closed: number;
  readonly scale: number;
  readonly open: number;
  readonly isDigits: boolean;
}

const NOTHING: Sum = { closed: 0, scale: Number.POSITIVE_INFINITY, open: 0, isDigits: false };

function digitSum(word: string): Sum {
  return { ...NOTHING, open: Number(word.replace(",", ".")), isDigits: true };
}

/** The number with a word more; undefined when the word does not go on with it. */
function addWord({ closed, scale, open, isDigits }: Sum, { value, kind }: NumberWord): Sum | undefined {
  if (kind !== "scale") {
    const fits = !isDigits && mayAdd(open, value);
    return fits ? { closed, scale, open: open + value, isDigits: false } : undefined;
  }
  if (value < 1000) {
    if (open >= 100 || (open === 0 && closed > 0)) return undefined;
    return { closed, scale, open: Math.max(1, open) * value, isDigits: false };
  }
  if (open === 0 && closed > 0) {
    return value > scale ? { closed: closed * value, scale: value, open: 0, isDigits: false } : undefined;
  }
  if (value >= scale) return undefined;
  return { closed: closed + Math.max(1, open) * value, scale: value, open: 0, isDigits: false };
}

/** Whether the places of a number are free in what is open: "five" behind "twenty", "twenty" behind "hundred". */
function mayAdd(open: number, value: number): boolean {
  if (open === 0) return true;
  if (value < 10 && open % 100 >= 20) return open % 10 === 0;
  return (value < 100 && open % 100 === 0) || (value < 1000 && open % 1000 === 0);
}

/** Whether "and" leads on behind hundreds: "one hundred and five", not "between one hundred and two hundred". */
function mayGoOn({ open }: Sum, tokens: readonly Token[], at: number, words: Words): boolean {
  const [next, afterNext] = [1, 2].map((step) => words.get(tokens[at + step]?.word ?? ""));
  const isSmall = next?.kind === "number" && next.value < 100;
  return (
    open >= 100 && open % 100 === 0 && isSmall && !(afterNext?.kind === "scale" && afterNext.value < 1000)
  );
}
