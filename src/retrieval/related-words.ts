import { editDistance } from "../text/edit-distance.ts";
import { createBoundedCache } from "./bounded-cache.ts";
import type { OpenSegment } from "./open-index.ts";
import { SAME_TERM, type WordMatch } from "./query.ts";

/**
 * Words of the vocabulary that begin like the word ("invade", "invasion") or hold it at their beginning or end
 * ("Krieg", "Bürgerkrieg"), with the share of letters that they have in common as quality, below 0.8.
 */
export function findFamily(word: string, segment: OpenSegment): readonly WordMatch[] {
  if (word.length < FAMILY_LETTERS) return [];
  const matches: WordMatch[] = [];
  const { words } = segment.data;
  const stem = word.slice(0, FAMILY_LETTERS);
  for (let at = lowerBound(segment.sorted, words, stem); at < segment.sorted.length; at++) {
    const number = segment.sorted[at] ?? 0;
    const other = words[number] ?? "";
    if (!other.startsWith(stem)) break;
    let shared = FAMILY_LETTERS;
    while (shared < word.length && word[shared] === other[shared]) shared++;
    const quality = (2 * shared * SAME_TERM) / (word.length + other.length + 2);
    if (quality >= FAMILY_QUALITY) matches.push({ word: number, quality });
  }
  return matches;
}

/** Words of the vocabulary that the word is most likely a misspelling of: those at the least edit distance, at most `limit`. */
export function findSpellings(
  word: string,
  segment: OpenSegment,
  limit = mostSlips(word),
): readonly WordMatch[] {
  if (word.length < 4) return [];
  const signature = letterSignature(word);
  let best = limit;
  let matches: WordMatch[] = [];
  const { words } = segment.data;
  const { start } = segment.packed;
  for (let number = 0; number < words.length; number++) {
    const length = (start[number + 1] ?? 0) - (start[number] ?? 0);
    if (length - word.length > best || word.length - length > best) continue;
    if (countBits(signature ^ (segment.signatures[number] ?? 0)) > 2 * best) continue;
    const other = words[number] ?? "";
    const distance = editDistance(word, other, best);
    if (distance > best) continue;
    if (distance < best) matches = [];
    best = distance;
    matches.push({ word: number, quality: distance === 1 ? 0.9 : 0.8 });
  }
  return matches;
}

/** How many letters off a word may be and still be taken for another one misspelt, by its length. */
export function mostSlips(word: string): number {
  return word.length < 8 ? 1 : 2;
}

/**
 * The same for the last few words without looking again: each time the whole vocabulary is gone through, and a query asks
 * for a word up to three times while it is read.
 */
export function rememberSpellings(find: OpenSegment["spellingsOf"]): OpenSegment["spellingsOf"] {
  const found = createBoundedCache<readonly WordMatch[]>(REMEMBERED_WORDS);
  return (word, limit = mostSlips(word)) => {
    const key = `${limit} ${word}`;
    const matches = found.get(key) ?? find(word, limit);
    found.set(key, matches);
    return matches;
  };
}

/** Each for all words of a query that are likely misspelt. */
const REMEMBERED_WORDS = 16;

/** One bit for each letter that a word holds, letters folded into 32 bits. */
export function letterSignature(word: string): number {
  let signature = 0;
  for (let at = 0; at < word.length; at++) signature |= 1 << (word.charCodeAt(at) & 31);
  return signature;
}

const FAMILY_LETTERS = 4;
const FAMILY_QUALITY = 0.4;

function lowerBound(sorted: Uint32Array, words: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[sorted[middle] ?? 0] ?? "") < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
