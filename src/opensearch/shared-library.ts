import type { Library } from "../answer/library.ts";
import type { Snapshot } from "../answer/snapshot.ts";
import { LibraryUnreachableError } from "../errors.ts";
import { createBoundedCache } from "../retrieval/bounded-cache.ts";
import { REMEMBERED_SEARCHES, rememberSearches } from "../retrieval/remember-searches.ts";
import type { SendRequest } from "./request.ts";
import { createOpenSearchRetriever } from "./retriever.ts";
import { createSharedSnapshot, type OpenVersion, patienceOf } from "./shared-snapshot.ts";
import { readServedIndex, readVersion } from "./version-state.ts";

/** The library that all processes share. */
export interface SharedLibrary {
  /** For answers: whatever takes longer than people are to wait rejects with a `LibraryUnreachableError`. */
  readonly library: Library;
  /** For changes of the library: waits as long as it takes. */
  readonly patient: Library;
  /** The index that a snapshot of the patient library is of. */
  indexOf(snapshot: Snapshot): string | undefined;
}

/**
 * A library that asks the cluster for each answer which version is served, so that a change by any process is seen by
 * the next answer. `ask` is for what people wait for, `work` for all else.
 */
export function createSharedLibrary(ask: SendRequest, work: SendRequest, alias: string): SharedLibrary {
  const open = openVersions(ask, alias);
  const openPatiently = openVersions(work, alias);
  const indices = new WeakMap<Snapshot, string>();
  let last: Snapshot | undefined;
  const library: Library = {
    known: () => last,
    async snapshot() {
      const signal = patienceOf(PATIENCE_MS);
      const version = await open(signal);
      last = createSharedSnapshot(ask, version, signal);
      return last;
    },
  };
  const patient: Library = {
    known: () => last,
    async snapshot() {
      const version = await openPatiently();
      last = createSharedSnapshot(work, version);
      indices.set(last, version.index);
      return last;
    },
  };
  return { library, patient, indexOf: (snapshot) => indices.get(snapshot) };
}

/** People are told within two and a half seconds; the rest is for telling them. */
const PATIENCE_MS = 2_200;
/** Answers may still be under way on the version before. */
const OPEN_VERSIONS = 2;

/** Opens the version that is served; one that was opened before is not looked at again, because it never changes. */
function openVersions(send: SendRequest, alias: string) {
  const opened = createBoundedCache<OpenVersion>(OPEN_VERSIONS);
  return async (signal?: AbortSignal): Promise<OpenVersion> => {
    const index = await readServedIndex(send, alias, true, signal);
    if (index === undefined) throw new LibraryUnreachableError(`nothing is published as ${alias}`);
    const known = opened.get(index);
    if (known !== undefined) return known;
    const version = await readVersion(send, index, signal);
    if (version === undefined) throw new LibraryUnreachableError(`${index} is not complete`);
    const retriever = rememberSearches(createOpenSearchRetriever(send, index), REMEMBERED_SEARCHES);
    const found = { index, version, retriever };
    opened.set(index, found);
    return found;
  };
}
