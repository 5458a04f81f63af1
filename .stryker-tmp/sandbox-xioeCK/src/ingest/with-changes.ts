// @ts-nocheck
import { seedNameOf } from "./collection-folder.ts";
import type { SeedChange } from "./commit-seeds.ts";
import type { CollectionSources } from "./list-library.ts";
import { describeSize, MAX_SEED_BYTES } from "./read-seed-bytes.ts";
import type { SeedSource } from "./seed-source.ts";

/**
 * What a collection would consist of after `commitSeeds` with these changes: with it `readSeeds` checks an upload or a
 * removal before anything is written. Throws for a name that `commitSeeds` refuses.
 */
export function withChanges(
  listed: CollectionSources,
  collection: string,
  changes: readonly SeedChange[],
  maxBytes: number = MAX_SEED_BYTES,
): CollectionSources {
  const changed = new Map(changes.map((change) => [seedNameOf(collection, change.fileName), change]));
  const added = [...changed].flatMap(([name, { bytes }]) =>
    bytes === undefined ? [] : [sourceOf(name, collection, bytes, maxBytes)],
  );
  return {
    sources: [...listed.sources.filter(({ name }) => !changed.has(name)), ...added],
    faults: listed.faults.filter(({ file }) => !changed.has(file)),
  };
}

function sourceOf(name: string, collection: string, bytes: Uint8Array, maxBytes: number): SeedSource {
  const content =
    bytes.length > maxBytes
      ? { problem: describeSize(bytes.length, maxBytes) }
      : { bytes: Uint8Array.from(bytes) };
  return { name, collection, read: async () => content };
}
