import { collectionId } from "./document-ids.ts";
import type { DocumentReader, NearWish } from "./read-documents.ts";
import type { CollectionSource, SearchSource } from "./search-sources.ts";

/** What one search has read of the collections so far, and what it found that it must read too. */
export interface KnownFacts {
  /** The document; `null` when there is none, undefined when it was not read: then it is noted as wanted. */
  find(id: string): SearchSource | null | undefined;
  /** Whether the words near another were read; when not, it is noted that they are wanted. */
  areNearRead(wish: NearWish): boolean;
  /** What the collection is as a whole; undefined when it was not read or there is none. */
  collection(name: string): CollectionSource | undefined;
  /** The words of a part's vocabulary that were read, and one at least for each term. */
  words(part: string): Iterable<string>;
  /** Reads what is wanted; false when nothing is. */
  readWanted(signal?: AbortSignal): Promise<boolean>;
}

/** Nothing known yet. */
export function createKnownFacts(reader: DocumentReader): KnownFacts {
  const documents = new Map<string, SearchSource | null>();
  const near = new Map<string, readonly SearchSource[]>();
  const wantedIds = new Set<string>();
  const wantedNear = new Map<string, NearWish>();
  return {
    find(id) {
      const found = documents.get(id);
      if (found === undefined) wantedIds.add(id);
      return found;
    },
    areNearRead(wish) {
      const key = JSON.stringify([wish.part, wish.word, wish.limit]);
      if (near.has(key)) return true;
      wantedNear.set(key, wish);
      return false;
    },
    collection(name) {
      const found = documents.get(collectionId(name));
      return found?.kind === "collection" ? found : undefined;
    },
    *words(part) {
      for (const source of [...documents.values(), ...[...near.values()].flat()]) {
        if (source?.kind === "word" && source.part === part) yield source.word;
        if (source?.kind === "term" && source.part === part) yield source.example;
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
