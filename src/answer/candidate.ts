import type { Article } from "../news/article.ts";
import type { Difference } from "./compare-articles.ts";
import type { HeldLibrary } from "./library.ts";
import type { HeldSnapshot, Snapshot } from "./snapshot.ts";

/** What a library would be, made beside the one that is served and seen by nobody yet. */
export interface Candidate {
  readonly snapshot: Snapshot;
  /** Serves it from now on. */
  publish(): Promise<void>;
  /** It is not wanted. */
  discard(): Promise<void>;
}

/** One collection as it is to become; all others stay as they are served. */
export interface CollectionChange {
  readonly collection: string;
  readonly articles: readonly Article[];
  /** What that changes in the snapshot that is served. */
  readonly difference: Difference;
}

/** Makes the candidate of a change of `served`, the snapshot that the difference is to. */
export type BuildCandidate = (change: CollectionChange, served: Snapshot) => Promise<Candidate>;

/** Makes candidates for a library in this process: their publication is a swap of one reference. */
export function createCandidateBuilder(
  library: HeldLibrary,
  build: (articles: readonly Article[], served: Snapshot) => Promise<HeldSnapshot>,
): BuildCandidate {
  return async ({ collection, articles }) => {
    const served = library.known();
    const others = served.articles.all.filter((article) => article.collection !== collection);
    const snapshot = await build([...others, ...articles], served);
    return { snapshot, publish: async () => library.swap(snapshot), discard: async () => {} };
  };
}
