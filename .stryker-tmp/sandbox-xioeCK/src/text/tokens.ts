// @ts-nocheck
import tokenizers from "natural/lib/natural/tokenizers/regexp_tokenizer.js";

/** A stretch of a text: UTF-16 offsets, `start` included and `end` not, as `String.slice` takes them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word, number or acronym of a text, as it is compared: never empty. */
export interface Token extends Span {
  /** Lower case, apostrophes straight; possessive ending, dots of an acronym and parting of thousands left out. */
  readonly word: string;
  /** Whether the text wrote it with a capital first. */
  readonly isCapitalised: boolean;
}

/**
 * The tokens of a text in order; punctuation and symbols are none. Runs without spaces between words (Chinese,
 * Japanese) give overlapping pairs of characters, as apache/lucene's CJKBigramFilter does; Thai, Lao, Khmer and
 * Burmese runs give Unicode's dictionary words.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let cursor = 0;
  for (const run of runs.tokenize(text) ?? []) {
    const start = text.indexOf(run, cursor);
    cursor = start + run.length;
    if (Math.max(run.charCodeAt(0), run.charCodeAt(run.length - 1)) < FIRST_UNSPACED) {
      tokens.push({ start, end: cursor, word: wordOf(run), isCapitalised: capital.test(run) });
    } else if (cjk.test(run)) addPairs(tokens, run, start);
    else if (unspaced.test(run)) addDictionaryWords(tokens, run, start);
    else tokens.push({ start, end: cursor, word: wordOf(run), isCapitalised: capital.test(run) });
  }
  return tokens;
}

const runs = new tokenizers.RegexpTokenizer({
  gaps: false,
  pattern:
    /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+\.?(?!\p{L})|\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu,
});
/** A whole number with its thousands parted, by commas or by points: the parting is left out. */
const grouped = /^\d{1,3}(?:,\d{3})+$|^\d{1,3}(?:\.\d{3})+$/;
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** No script before Thai is written without spaces. */
const FIRST_UNSPACED = 0x0e00;
const capital = /^\p{Lu}/u;

function wordOf(run: string): string {
  const lower = run.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  if (grouped.test(lower)) return lower.replace(/[.,]/g, "");
  const word = lower.normalize("NFKC").replaceAll("’", "'");
  return word.includes(".") && /^\p{L}/u.test(word)
    ? word.replaceAll(".", "")
    : word.replace(/(?<=.)'s?$/, "");
}

function addPairs(tokens: Token[], run: string, start: number): void {
  const characters = [...run];
  let offset = start;
  for (const [at, character] of characters.entries()) {
    const next = characters[at + 1];
    const word = character + (next ?? "");
    if (next !== undefined || at === 0) {
      tokens.push({
        start: offset,
        end: offset + word.length,
        word: word.toLowerCase(),
        isCapitalised: false,
      });
    }
    offset += character.length;
  }
}

function addDictionaryWords(tokens: Token[], run: string, start: number): void {
  for (const { segment, index, isWordLike } of dictionary().segment(run)) {
    if (!isWordLike) continue;
    const from = start + index;
    tokens.push({ start: from, end: from + segment.length, word: segment, isCapitalised: false });
  }
}

let segmenter: Intl.Segmenter | undefined;

function dictionary(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter("th", { granularity: "word" });
  return segmenter;
}
