import { GRAM, hashOfGram, SPACE } from "./grams.ts";
import { createDocumentCounter, type HashedCounts } from "./hashed-counts.ts";
import { type IndexSegment, WORD_BITS } from "./index-segment.ts";
import { packWords } from "./pack-words.ts";

/** How many documents hold each run of four characters, by the run's hash. */
export function countGrams({
  tokens,
  tokenStart,
  words,
}: Pick<IndexSegment, "tokens" | "tokenStart" | "words">): HashedCounts {
  const { codes, start } = packWords(words);
  const counter = createDocumentCounter();
  for (let document = 0; document + 1 < tokenStart.length; document++) {
    let state = SPACE;
    let length = 1;
    for (let at = tokenStart[document] ?? 0; at < (tokenStart[document + 1] ?? 0); at++) {
      const word = (tokens[at] ?? 0) & WORD_BITS;
      const end = start[word + 1] ?? 0;
      for (let character = start[word] ?? 0; character <= end; character++) {
        state = (state << 8) | (character < end ? (codes[character] ?? 0) : SPACE);
        if (++length >= GRAM) counter.add(hashOfGram(state), document);
      }
    }
  }
  return counter.finish();
}
