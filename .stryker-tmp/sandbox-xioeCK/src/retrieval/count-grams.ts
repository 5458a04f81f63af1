// @ts-nocheck
import { GRAM, hashOfGram, SPACE } from "./grams.ts";
import { type IndexSegment, WORD_BITS } from "./index-segment.ts";
import { packWords } from "./pack-words.ts";

/** How many documents hold each run of four characters, in a table by the low bits of its hash. */
export function countGrams({
  tokens,
  tokenStart,
  words,
}: Pick<IndexSegment, "tokens" | "tokenStart" | "words">): Uint16Array {
  const { codes, start } = packWords(words);
  const counts = new Uint16Array(tokens.length < SMALL_TOKENS ? SMALL_SLOTS : SLOTS);
  const lastDocument = new Int32Array(counts.length).fill(-1);
  for (let document = 0; document + 1 < tokenStart.length; document++) {
    let state = SPACE;
    let length = 1;
    for (let at = tokenStart[document] ?? 0; at < (tokenStart[document + 1] ?? 0); at++) {
      const word = (tokens[at] ?? 0) & WORD_BITS;
      const end = start[word + 1] ?? 0;
      for (let character = start[word] ?? 0; character <= end; character++) {
        state = (state << 8) | (character < end ? (codes[character] ?? 0) : SPACE);
        if (++length < GRAM) continue;
        const slot = hashOfGram(state) & (counts.length - 1);
        if (lastDocument[slot] === document) continue;
        lastDocument[slot] = document;
        if ((counts[slot] ?? 0) < 65_535) counts[slot] = (counts[slot] ?? 0) + 1;
      }
    }
  }
  return counts;
}

const SMALL_TOKENS = 100_000;
const SMALL_SLOTS = 2 ** 16;
const SLOTS = 2 ** 18;
