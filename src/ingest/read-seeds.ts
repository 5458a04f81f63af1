import * as promises from "node:fs/promises";
import { type Article, OPERATOR_COLLECTION } from "../news/article.ts";
import type { CollectionLimits } from "./collection-limits.ts";
import { compareFaults, type Fault, hasError } from "./fault.ts";
import type { FileSystem } from "./file-system.ts";
import { type CollectionSources, isGuildId, listLibrary } from "./list-library.ts";
import { readCollection, type SeedCollection } from "./read-collection.ts";
import { MAX_SEED_BYTES } from "./read-seed-bytes.ts";
import type { SeedFile } from "./seed-file.ts";
import { SEED_EXTENSIONS } from "./seed-format.ts";

/** How the seeds are read; every part may be left out. */
export interface ReadSeedsOptions {
  /** The files of an earlier reading: those whose bytes did not change are not parsed again. */
  readonly previous?: readonly SeedFile[];
  /** `YYYY-MM-DD` in UTC, to warn of dates in the future; without it none is. A file used again keeps its faults. */
  readonly today?: string;
  /** The most bytes of one file; `MAX_SEED_BYTES` unless given. */
  readonly maxBytes?: number;
  /** What each guild may add; unlimited unless given. The operator's collection has no limits. */
  readonly guildLimits?: CollectionLimits;
  /** Guilds to read although they may have no folder yet. */
  readonly guilds?: readonly string[];
  /**
   * Asked once for each collection what it consists of instead of what lies in its folder: with an upload added, a
   * file left out, or a kept generation in its place.
   */
  readonly revise?: (collection: string, listed: CollectionSources) => CollectionSources;
  /** The disk; `node:fs/promises` unless given. */
  readonly fileSystem?: FileSystem;
}

/** Everything that was read from a seeds folder. */
export interface SeedLibrary {
  /** The articles of all files without an error: the operator's by file name, then each guild's. */
  readonly articles: readonly Article[];
  /** Every fault of every file, sorted. */
  readonly faults: readonly Fault[];
  /** The operator's collection, first and always there, and one for each guild, by its id. */
  readonly collections: ReadonlyMap<string, SeedCollection>;
}

/**
 * Reads a folder: the files directly in it are the operator's, those in `guilds/<guild id>/` a guild's. Never rejects:
 * whatever is wrong is a fault of one collection, and a file with an error leaves all others in place.
 */
export async function readSeeds(folder: string, options: ReadSeedsOptions = {}): Promise<SeedLibrary> {
  const { fileSystem = promises, maxBytes = MAX_SEED_BYTES, revise = (_, listed) => listed } = options;
  const listed = new Map(await listLibrary(folder, maxBytes, fileSystem));
  const guilds = new Set([...listed.keys(), ...(options.guilds?.filter(isGuildId) ?? [])]);
  guilds.delete(OPERATOR_COLLECTION);
  const context = {
    previous: new Map(options.previous?.map((file) => [file.name, file])),
    ...(options.today === undefined ? {} : { today: options.today }),
  };
  const collections = new Map<string, SeedCollection>();
  for (const collection of [OPERATOR_COLLECTION, ...[...guilds].sort()]) {
    const isOperator = collection === OPERATOR_COLLECTION;
    const { sources, faults } = revise(collection, listed.get(collection) ?? { sources: [], faults: [] });
    const read = await readCollection(collection, sources, {
      ...context,
      shared: collections.get(OPERATOR_COLLECTION)?.files ?? [],
      ...(isOperator || options.guildLimits === undefined ? {} : { limits: options.guildLimits }),
    });
    collections.set(collection, { ...read, faults: [...read.faults, ...faults].sort(compareFaults) });
  }
  return demandArticle(collections);
}

/** An empty library is the operator's error, unless an error already says why it is empty. */
function demandArticle(collections: Map<string, SeedCollection>): SeedLibrary {
  const all = [...collections.values()];
  const operator = collections.get(OPERATOR_COLLECTION);
  const isEmpty = all.every(({ articles }) => articles.length === 0);
  if (operator !== undefined && isEmpty && !hasError(operator.faults)) {
    collections.set(OPERATOR_COLLECTION, {
      ...operator,
      faults: [...operator.faults, NO_ARTICLE].sort(compareFaults),
    });
  }
  return {
    articles: all.flatMap(({ articles }) => articles),
    faults: [...collections.values()].flatMap(({ faults }) => faults).sort(compareFaults),
    collections,
  };
}

const NO_ARTICLE: Fault = {
  file: ".",
  line: 1,
  column: 1,
  severity: "error",
  message: `the seeds folder holds no article: add a file (${SEED_EXTENSIONS})`,
};
