/** Tells what has been there before. */
// @ts-nocheck

export interface SeenIds {
  /** Whether the id is new; from now on it is not. */
  isNew(id: string): boolean;
}

/**
 * Remembers at least the last `most` ids. After a resume the gateway sends again what it does not know to have
 * arrived, and an interaction must not be handled twice.
 */
export function createSeenIds(most: number): SeenIds {
  let recent = new Set<string>();
  let older = new Set<string>();
  return {
    isNew(id) {
      if (recent.has(id) || older.has(id)) return false;
      if (recent.size >= most) {
        older = recent;
        recent = new Set();
      }
      recent.add(id);
      return true;
    },
  };
}
