// @ts-nocheck
import type { Position } from "./source-text.ts";

/**
 * Gives the place of each text in a page's source, in the order of the calls: where its first words stand after the
 * text before, or that text's place when they are not found (split by tags, or written with entities).
 */
export function buildLocator(source: string): (text: string) => Position {
  const lineStarts = [0];
  for (const { index, 0: end } of source.matchAll(/\r\n|\n|\r/g)) lineStarts.push(index + end.length);
  let [offset, line] = [0, 0];
  return (text) => {
    const words = text.slice(0, MAX_NEEDLE_CHARACTERS);
    const found = source.slice(offset, offset + MAX_WINDOW_CHARACTERS).indexOf(words);
    if (found > 0) offset += found;
    while ((lineStarts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset) line += 1;
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
}

/** Short enough to stand within one line of the source mostly, long enough to be this text's. */
const MAX_NEEDLE_CHARACTERS = 16;

/** Keeps the search linear for texts that are not found. */
const MAX_WINDOW_CHARACTERS = 65_536;
