import { collectionId } from "./document-ids.ts";
import type { CollectionSource, SearchSource, WordSource } from "./documents.ts";
import type { DocumentReader, NearWish } from "./read-documents.ts";

/** What one search has read of the collections so far, and what it found that it must read too. */
export interface KnownFacts {
  /** The document; `null` when there is none, undefined when it was not read: then it is noted as wanted. */
  find(id: string): SearchSource | null | undefined;
  /** The words near another; undefined, and noted, when they were not read. */
  findNear(wish: NearWish): readonly WordSource[] | undefined;
  /** What the collection is as a whole; undefined of one that is empty. */
  collection(name: string): CollectionSource | undefined;
  /** Words and terms that were read of the collection. */
  vocabulary(collection: string): Iterable<SearchSource>;
  /** Reads what is wanted; false when nothing is. */
  readWanted(signal?: AbortSignal): Promise<boolean>;
}

/** Nothing known yet. */
export function createKnownFacts(reader: DocumentReader): KnownFacts {
  const documents = new Map<string, SearchSource | null>();
  const near = new Map<string, readonly WordSource[]>();
  const wantedIds = new Set<string>();
  const wantedNear = new Map<string, NearWish>();
  return {
    find(id) {
      const found = documents.get(id);
      if (found === undefined) wantedIds.add(id);
      return found;
    },
    findNear(wish) {
      const key = JSON.stringify([wish.collection, wish.word, wish.limit]);
      const found = near.get(key);
      if (found === undefined) wantedNear.set(key, wish);
      return found;
    },
    collection(name) {
      const found = documents.get(collectionId(name));
      return found?.kind === "collection" ? found : undefined;
    },
    *vocabulary(collection) {
      for (const source of documents.values()) if (source?.collection === collection) yield source;
      for (const words of near.values()) {
        for (const source of words) if (source.collection === collection) yield source;
      }
    },
    async readWanted(signal) {
      if (wantedIds.size === 0 && wantedNear.size === 0) return false;
      const [read, words] = await Promise.all([
        reader.read([...wantedIds], signal),
        reader.readNear([...wantedNear.values()], signal),
      ]);
      for (const [id, source] of read) documents.set(id, source);
      for (const [at, key] of [...wantedNear.keys()].entries()) near.set(key, words[at] ?? []);
      wantedIds.clear();
      wantedNear.clear();
      return true;
    },
  };
}
