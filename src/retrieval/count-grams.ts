import { GRAM, hashOfGram, pushCharacter, SPACE } from "./grams.ts";
import { type IndexSegment, WORD_BITS } from "./index-segment.ts";

/** How many documents hold each run of four characters, in a table by the low bits of its hash. */
export function countGrams({
  tokens,
  tokenStart,
  words,
}: Pick<IndexSegment, "tokens" | "tokenStart" | "words">): Uint16Array {
  const counts = new Uint16Array(tokens.length < SMALL_TOKENS ? SMALL_SLOTS : SLOTS);
  const lastDocument = new Int32Array(counts.length).fill(-1);
  for (let document = 0; document + 1 < tokenStart.length; document++) {
    let state = SPACE;
    let length = 1;
    for (let at = tokenStart[document] ?? 0; at < (tokenStart[document + 1] ?? 0); at++) {
      const word = words[(tokens[at] ?? 0) & WORD_BITS] ?? "";
      for (let character = 0; character <= word.length; character++) {
        state = pushCharacter(state, character < word.length ? word.charCodeAt(character) : SPACE);
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
