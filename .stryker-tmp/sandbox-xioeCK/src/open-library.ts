// @ts-nocheck
import { buildSegmentsHere } from "./answer/build-segments.ts";
import { createLibrary, type Library } from "./answer/library.ts";
import { createReload, type Reload } from "./answer/reload-library.ts";
import { createSeedFolder, type SeedFolder } from "./answer/seed-folder.ts";
import { type BuildSegments, createSnapshotBuilder } from "./answer/snapshot-builder.ts";
import { createTurns, type Turns } from "./answer/turns.ts";
import type { Config } from "./config.ts";
import { SetupError } from "./errors.ts";
import { readPins } from "./history/undo.ts";
import { hasError, renderFault } from "./ingest/fault.ts";
import { recoverLibrary } from "./ingest/recover-library.ts";
import type { Log } from "./log.ts";
import { OPERATOR_COLLECTION } from "./news/article.ts";
import { rememberSearches } from "./retrieval/remember-searches.ts";

/** The articles as they are served, and what changes them. */
export interface OpenedLibrary {
  readonly library: Library;
  readonly reload: Reload;
  readonly folder: SeedFolder;
  readonly turns: Turns;
}

/**
 * Reads the seeds, or the kept states that an undo has put in their place, and serves them. An error of the operator's
 * files throws a `SetupError` that lists every fault; a guild's faulty file is left out and logged, as are all warnings.
 * What is served first is indexed here, what changes later by `reindex`.
 */
export async function openLibrary(
  { seedsDir, dataDir, guildLimits }: Pick<Config, "seedsDir" | "dataDir" | "guildLimits">,
  log: Log,
  reindex: BuildSegments = buildSegmentsHere,
): Promise<OpenedLibrary> {
  const folder = createSeedFolder({
    seedsDir,
    guildLimits,
    today: () => new Date().toISOString().slice(0, 10),
    pins: await orSetupError(readPins(dataDir)),
  });
  const { articles, faults, collections } = await folder.readAll();
  if (hasError(collections.get(OPERATOR_COLLECTION)?.faults ?? [])) {
    throw new SetupError(`The seeds in ${seedsDir} have faults:`, faults.map(renderFault));
  }
  for (const fault of faults) log.warn({ fault: renderFault(fault) }, "a seed has a fault");
  let buildSegments = buildSegmentsHere;
  const build = createSnapshotBuilder(
    (parts) => buildSegments(parts),
    (retriever) => rememberSearches(retriever, REMEMBERED_SEARCHES),
  );
  const library = createLibrary(await build(articles));
  buildSegments = reindex;
  log.info({ articles: articles.length, snapshot: library.snapshot().id }, "the articles are loaded");
  const turns = createTurns(Date.now);
  const reload = createReload({ library, read: folder.read, build, now: Date.now, turns });
  return { library, reload, folder, turns };
}

/** Finishes what a crash has interrupted; only the process that changes the seeds may do so. */
export async function recoverFolder(seedsDir: string): Promise<void> {
  await orSetupError(recoverLibrary(seedsDir));
}

/** A few passages each: some megabytes at most. */
const REMEMBERED_SEARCHES = 500;

async function orSetupError<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw new SetupError("What was kept of the seeds cannot be read:", [
      error instanceof Error ? error.message : String(error),
    ]);
  }
}
