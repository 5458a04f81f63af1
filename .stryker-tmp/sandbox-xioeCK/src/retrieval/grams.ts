/**
 * Calls `visit` with a 32-bit hash of each run of four characters in the words joined by spaces, one before the
 * first and one after the last too (McNamee and Mayfield 2004, "Character n-gram tokenization").
 */
// @ts-nocheck

export function forEachGram(words: readonly string[], visit: (hash: number) => void): void {
  let state = SPACE;
  let length = 1;
  for (const word of words) {
    for (let at = 0; at <= word.length; at++) {
      state = (state << 8) | (at < word.length ? codeOf(word.charCodeAt(at)) : SPACE);
      if (++length >= GRAM) visit(hashOfGram(state));
    }
  }
}

/** A character in one byte; the state of a gram is its four bytes, the newest lowest. */
export function codeOf(character: number): number {
  return (character ^ (character >> 8)) & 255;
}

/** Spreads the state's bits, so that the low ones may be used as a place in a table. */
export function hashOfGram(state: number): number {
  const mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** The character code between words. */
export const SPACE = 32;
/** Characters in a gram. */
export const GRAM = 4;
