import { buildSegmentsHere } from "./answer/build-segments.ts";
import { createCandidateBuilder } from "./answer/candidate.ts";
import { createLibrary, type HeldLibrary, type Library } from "./answer/library.ts";
import { createReload, type Reload } from "./answer/reload-library.ts";
import type { SeedFolder } from "./answer/seed-folder.ts";
import { type BuildSegments, createSnapshotBuilder } from "./answer/snapshot-builder.ts";
import { createTurns, type Turns } from "./answer/turns.ts";
import type { Log } from "./log.ts";
import { openSeedFolder, readAllSeeds, type SeedPlaces } from "./open-seeds.ts";
import type { ClusterHealth } from "./opensearch/guard-requests.ts";
import { REMEMBERED_SEARCHES, rememberSearches } from "./retrieval/remember-searches.ts";

/** The articles as they are served, and what changes them. */
export interface OpenedLibrary {
  readonly library: Library;
  readonly reload: Reload;
  readonly folder: SeedFolder;
  readonly turns: Turns;
  /** Of the cluster that keeps the articles; absent when this process keeps them itself. */
  readonly clusterHealth?: () => ClusterHealth;
  /** Ends the connection to that cluster. */
  readonly close?: () => Promise<void>;
}

/** The same in this process. */
export interface OpenedHeldLibrary extends OpenedLibrary {
  readonly library: HeldLibrary;
}

/**
 * Reads the seeds, or the kept states that an undo has put in their place, and serves them from this process; faults are
 * as `readAllSeeds` has it. What is served first is indexed here, what changes later by `reindex`.
 */
export async function openLibrary(
  places: SeedPlaces,
  log: Log,
  reindex: BuildSegments = buildSegmentsHere,
): Promise<OpenedHeldLibrary> {
  const folder = await openSeedFolder(places);
  const { articles } = await readAllSeeds(folder, places.seedsDir, log);
  let buildSegments = buildSegmentsHere;
  const build = createSnapshotBuilder(
    (parts) => buildSegments(parts),
    (retriever) => rememberSearches(retriever, REMEMBERED_SEARCHES),
  );
  const library = createLibrary(await build(articles));
  buildSegments = reindex;
  log.info({ articles: articles.length, snapshot: library.known().id }, "the articles are loaded");
  const turns = createTurns(Date.now);
  const candidates = createCandidateBuilder(library, build);
  const reload = createReload({ library, read: folder.read, build: candidates, now: Date.now, turns });
  return { library, reload, folder, turns };
}
