// @ts-nocheck
import type { Passage, Retriever } from "./retriever.ts";

/**
 * The same retriever, with the last `most` searches remembered: turning a page of an answer asks the same question
 * again, and popular questions are asked by many. It belongs to one snapshot, so that nothing remembered is ever stale.
 * A search that fails or is aborted is not remembered.
 */
export function rememberSearches(retriever: Retriever, most: number): Retriever {
  const remembered = new Map<string, readonly Passage[]>();
  return {
    async search(query, options) {
      options.signal?.throwIfAborted();
      const { limit, collections, article, isExplained } = options;
      const key = JSON.stringify([query, limit, collections, article, isExplained]);
      const passages = remembered.get(key) ?? (await retriever.search(query, options));
      remembered.delete(key);
      remembered.set(key, passages);
      if (remembered.size > most) dropOldest(remembered);
      return passages;
    },
  };
}

function dropOldest(remembered: Map<string, readonly Passage[]>): void {
  for (const key of remembered.keys()) {
    remembered.delete(key);
    return;
  }
}
