/**
 * The key that was probably meant: the one with the fewest edits, if these are at most a third of the written
 * key's length (rounded up), or the first that the written key begins with; else undefined. Case is ignored.
 */
// @ts-nocheck

export function findNearestKey(written: string, keys: readonly string[]): string | undefined {
  const word = written.toLowerCase().slice(0, MAX_KEY_CHARACTERS);
  const allowed = Math.ceil(word.length / 3);
  const [nearest] = keys
    .map((key) => ({ key, edits: editDistance(word, key.toLowerCase()) }))
    .filter(({ edits }) => edits <= allowed)
    .sort((a, b) => a.edits - b.edits);
  return nearest?.key ?? keys.find((key) => word.startsWith(key.toLowerCase()));
}

const MAX_KEY_CHARACTERS = 40;

/** Levenshtein's distance: the fewest insertions, deletions and substitutions that turn one word into the other. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const substituted = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(substituted, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
