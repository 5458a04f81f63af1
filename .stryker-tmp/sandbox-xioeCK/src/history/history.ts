/** One file of a kept state. */
// @ts-nocheck

export interface KeptFile {
  /** As in `SeedFile`. */
  readonly name: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  /** How many bytes it has. */
  readonly bytes: number;
}

/** One state of a collection as it was served. */
export interface Generation {
  /** From 1, never given twice in a collection. */
  readonly number: number;
  /** When it began to be served, ISO 8601 in UTC. */
  readonly time: string;
  /** Every file of the collection, by name. */
  readonly files: readonly KeptFile[];
}

/** The last states of a collection. */
export interface History {
  /** Oldest first, at most `MAX_GENERATIONS`. Those after the current one are undone. */
  readonly generations: readonly Generation[];
  /** The number of the one that is served; 0 when there is none. */
  readonly current: number;
  /** Whether the current one is served whatever lies in the collection's folder. */
  readonly isPinned: boolean;
}

/** How many states of a collection are kept. */
export const MAX_GENERATIONS = 5;

/** The history of a collection that was never served. */
export const EMPTY_HISTORY: History = { generations: [], current: 0, isPinned: false };

/** The generation that is served, or undefined when there is none. */
export function currentGeneration({ generations, current }: History): Generation | undefined {
  return generations.find(({ number }) => number === current);
}

/** What an undo goes back to, or undefined when nothing older is kept. */
export function previousGeneration({ generations, current }: History): Generation | undefined {
  return generations.filter(({ number }) => number < current).at(-1);
}

/**
 * The history once `files` are served. Files as the current generation has them make no new one. A new one takes the place
 * of all that were undone, so that the next undo goes back to what was served before it. Ends a pin.
 */
export function addGeneration(history: History, files: readonly KeptFile[], time: string): History {
  const current = currentGeneration(history);
  if (current !== undefined && isSame(current.files, files)) return { ...history, isPinned: false };
  const number = Math.max(0, ...history.generations.map((generation) => generation.number)) + 1;
  const kept = history.generations.filter((generation) => generation.number <= history.current);
  const added = { number, time, files: files.map(({ name, hash, bytes }) => ({ name, hash, bytes })) };
  return { generations: [...kept, added].slice(-MAX_GENERATIONS), current: number, isPinned: false };
}

function isSame(a: readonly KeptFile[], b: readonly KeptFile[]): boolean {
  const key = (files: readonly KeptFile[]) => files.map(({ name, hash }) => `${hash} ${name}`).sort();
  return JSON.stringify(key(a)) === JSON.stringify(key(b));
}
