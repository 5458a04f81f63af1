// @ts-nocheck
import type { Snapshot } from "./snapshot.ts";

/** Holds the one reference to the snapshot that is served; a question keeps the one it began with. */
export interface Library {
  snapshot(): Snapshot;
  /** From now on questions are answered from `next`. */
  swap(next: Snapshot): void;
}

/** A library that serves `first` until it is told otherwise. */
export function createLibrary(first: Snapshot): Library {
  let current = first;
  return {
    snapshot: () => current,
    swap: (next) => {
      current = next;
    },
  };
}
