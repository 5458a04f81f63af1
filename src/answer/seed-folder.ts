import type { CollectionLimits } from "../ingest/collection-limits.ts";
import type { FileSystem } from "../ingest/file-system.ts";
import type { CollectionSources } from "../ingest/list-library.ts";
import { readSeeds, type SeedLibrary } from "../ingest/read-seeds.ts";
import type { SeedFile } from "../ingest/seed-file.ts";
import type { SeedSource } from "../ingest/seed-source.ts";
import { OPERATOR_COLLECTION } from "../news/article.ts";

/** The seeds folder as it was last seen, and the kept states that are served in the place of what lies in it. */
export interface SeedFolder {
  /** Reads everything as it is to be served; of a pinned collection what lies in its folder is known from then on. */
  readAll(): Promise<SeedLibrary>;
  /**
   * Reads one collection and those it is seen together with. It consists of what `revise` says; without it of what lies
   * in its folder, which is known from then on. A pin counts for the others alone.
   */
  read(collection: string, revise?: Revise): Promise<SeedLibrary>;
  /** Reads what lies in the collection's folder unless it is known. Gives whether it was read. */
  learn(collection: string): Promise<boolean>;
  /** What a collection consists of, as far as it was last known. */
  files(collection: string): readonly SeedFile[];
  /** The collections that have files. */
  collections(): readonly string[];
  /** From now on the collection is known to consist of these files. */
  know(collection: string, files: readonly SeedFile[]): void;
  /** What is served of a collection whatever lies in its folder; undefined: what lies there. */
  pin(collection: string, sources: readonly SeedSource[] | undefined): void;
  isPinned(collection: string): boolean;
}

/** As in `ReadSeedsOptions`, for one collection. */
export type Revise = (listed: CollectionSources) => CollectionSources;

/** Where the seeds are and how they are read. */
export interface SeedFolderSettings {
  readonly seedsDir: string;
  readonly guildLimits?: CollectionLimits;
  /** `YYYY-MM-DD` in UTC. */
  readonly today: () => string;
  /** The texts are kept elsewhere, and not once more here: files are read anew each time. */
  readonly forgetsTexts?: boolean;
  /** As `readPins` gives them. */
  readonly pins: ReadonlyMap<string, readonly SeedSource[]>;
  /** The disk; `node:fs/promises` unless given. */
  readonly fileSystem?: FileSystem;
}

/** A folder of which nothing was read yet. */
export function createSeedFolder(settings: SeedFolderSettings): SeedFolder {
  const pins = new Map(settings.pins);
  const known = new Map<string, readonly SeedFile[]>();
  const { forgetsTexts = false } = settings;
  let isAllKnown = false;
  const know = (collection: string, files: readonly SeedFile[]) => {
    known.set(collection, forgetsTexts ? files.map(withoutText) : files);
  };
  const serve = (collection: string, listed: CollectionSources): CollectionSources => {
    const sources = pins.get(collection);
    return sources === undefined ? listed : { sources, faults: [] };
  };
  const readWith = (
    guilds: readonly string[],
    revise: (one: string, listed: CollectionSources) => CollectionSources,
  ) =>
    readSeeds(settings.seedsDir, {
      today: settings.today(),
      previous: forgetsTexts ? [] : [...known.values()].flat(),
      guilds,
      revise,
      ...(settings.guildLimits !== undefined && { guildLimits: settings.guildLimits }),
      ...(settings.fileSystem !== undefined && { fileSystem: settings.fileSystem }),
    });
  const read: SeedFolder["read"] = async (collection, revise) => {
    const isSeenTogether = (one: string) => collection === OPERATOR_COLLECTION || one === OPERATOR_COLLECTION;
    const library = await readWith([collection], (one, listed) => {
      if (one === collection) return revise?.(listed) ?? listed;
      return isSeenTogether(one) ? serve(one, listed) : { sources: [], faults: [] };
    });
    if (revise === undefined) know(collection, library.collections.get(collection)?.files ?? []);
    return library;
  };
  /** What lies there is no news, so that the pin holds until a file changes. */
  const knowFoldersOfPinned = async () => {
    const { collections } = await readWith([...pins.keys()], (one, listed) =>
      pins.has(one) ? listed : { sources: [], faults: [] },
    );
    for (const one of pins.keys()) know(one, collections.get(one)?.files ?? []);
  };
  return {
    async readAll() {
      const library = await readWith([...pins.keys()], serve);
      for (const { collection, files } of library.collections.values()) know(collection, files);
      isAllKnown = true;
      if (pins.size > 0) await knowFoldersOfPinned();
      return library;
    },
    read,
    async learn(collection) {
      if (isAllKnown || known.has(collection)) return false;
      await read(collection);
      return true;
    },
    files: (collection) => known.get(collection) ?? [],
    collections: () => [...known.keys()],
    know,
    pin(collection, sources) {
      if (sources === undefined) pins.delete(collection);
      else pins.set(collection, sources);
    },
    isPinned: (collection) => pins.has(collection),
  };
}

function withoutText(file: SeedFile): SeedFile {
  return file.article === undefined ? file : { ...file, article: { ...file.article, paragraphs: [] } };
}
