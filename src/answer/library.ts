import type { HeldSnapshot, Snapshot } from "./snapshot.ts";

/** Gives the snapshot that is served; an answer is made from one, asked for once. */
export interface Library {
  /** What is served now. Rejects with a `LibraryUnreachableError` when it is kept elsewhere and that is away. */
  snapshot(): Promise<Snapshot>;
  /** What was served when it was last looked at; undefined: it cannot be reached. */
  known(): Snapshot | undefined;
}

/** A library in this process: it holds the one reference to the snapshot that is served. */
export interface HeldLibrary extends Library {
  known(): HeldSnapshot;
  /** From now on questions are answered from `next`. */
  swap(next: HeldSnapshot): void;
}

/** A library that serves `first` until it is told otherwise. */
export function createLibrary(first: HeldSnapshot): HeldLibrary {
  let current = first;
  return {
    snapshot: async () => current,
    known: () => current,
    swap: (next) => {
      current = next;
    },
  };
}
