import { versionName } from "../answer/content-hash.ts";
import type { Snapshot } from "../answer/snapshot.ts";
import { LibraryUnreachableError } from "../errors.ts";
import type { Retriever } from "../retrieval/retriever.ts";
import { createArticleStore } from "./articles.ts";
import { createLibraryReader } from "./library-reader.ts";
import type { VersionSource } from "./library-sources.ts";
import { createQuotationStore } from "./quotations.ts";
import type { SendRequest } from "./request.ts";
import { readContents } from "./version-state.ts";

/** A version in the cluster, and the retriever over it, which remembers what never changes. */
export interface OpenVersion {
  readonly index: string;
  readonly version: VersionSource;
  readonly retriever: Retriever;
}

/** The snapshot of a version; whatever is asked of it ends with the signal, when one is given. */
export function createSharedSnapshot(
  send: SendRequest,
  { index, version, retriever }: OpenVersion,
  signal?: AbortSignal,
): Snapshot {
  const reader = createLibraryReader(send, index, signal);
  const allCollections = async () => (await readContents(send, index)).map(({ collection }) => collection);
  const bounded = signal === undefined ? retriever : endWith(retriever, signal);
  return {
    id: versionName(version.hash),
    size: version.size,
    articles: createArticleStore(reader, allCollections),
    quotations: createQuotationStore(reader),
    retriever: bounded,
    retrieverFor: () => bounded,
  };
}

/** A signal that ends what takes longer than people are to wait for the cluster. */
export function patienceOf(ms: number): AbortSignal {
  const controller = new AbortController();
  const giveUp = () => controller.abort(new LibraryUnreachableError(`no answer after ${ms} ms`));
  setTimeout(giveUp, ms).unref();
  return controller.signal;
}

function endWith(retriever: Retriever, signal: AbortSignal): Retriever {
  return {
    search: (query, options) => {
      const signals = options.signal === undefined ? [signal] : [signal, options.signal];
      return retriever.search(query, { ...options, signal: AbortSignal.any(signals) });
    },
  };
}
