import { type BoundedCache, createBoundedCache } from "./bounded-cache.ts";
import type { Passage, Retriever } from "./retriever.ts";

/** So many searches of a snapshot are remembered: a few passages each, some megabytes at most. */
export const REMEMBERED_SEARCHES = 500;

/**
 * The same retriever, with the last `most` searches remembered: turning a page of an answer asks the same question
 * again, and popular questions are asked by many. It belongs to one snapshot, so that nothing remembered is ever stale.
 * A search that fails or is aborted is not remembered.
 */
export function rememberSearches(retriever: Retriever, most: number): Retriever {
  const remembered: BoundedCache<readonly Passage[]> = createBoundedCache(most);
  return {
    async search(query, options) {
      options.signal?.throwIfAborted();
      const { limit, collections, article, isExplained } = options;
      const key = JSON.stringify([query, limit, collections, article, isExplained]);
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const passages = await retriever.search(query, options);
      remembered.set(key, passages);
      return passages;
    },
  };
}
