import { createSeedFolder, type SeedFolder } from "./answer/seed-folder.ts";
import type { Config } from "./config.ts";
import { SetupError } from "./errors.ts";
import { readPins } from "./history/undo.ts";
import { hasError, renderFault } from "./ingest/fault.ts";
import type { SeedLibrary } from "./ingest/read-seeds.ts";
import { recoverLibrary } from "./ingest/recover-library.ts";
import type { Log } from "./log.ts";
import { OPERATOR_COLLECTION } from "./news/article.ts";

/** Where the seeds are, and the states that are kept of them. */
export type SeedPlaces = Pick<Config, "seedsDir" | "dataDir" | "guildLimits">;

/**
 * The seeds folder with the kept states that an undo has put in the place of what lies in it; nothing else is read yet.
 * `forgetsTexts` as in `SeedFolderSettings`.
 */
export async function openSeedFolder(
  { seedsDir, dataDir, guildLimits }: SeedPlaces,
  forgetsTexts = false,
): Promise<SeedFolder> {
  return createSeedFolder({
    seedsDir,
    guildLimits,
    forgetsTexts,
    today: () => new Date().toISOString().slice(0, 10),
    pins: await orSetupError(readPins(dataDir)),
  });
}

/**
 * Reads all seeds. An error of the operator's files throws a `SetupError` that lists every fault; a guild's faulty file
 * is left out and logged, as are all warnings.
 */
export async function readAllSeeds(folder: SeedFolder, seedsDir: string, log: Log): Promise<SeedLibrary> {
  const read = await folder.readAll();
  if (hasError(read.collections.get(OPERATOR_COLLECTION)?.faults ?? [])) {
    throw new SetupError(`The seeds in ${seedsDir} have faults:`, read.faults.map(renderFault));
  }
  for (const fault of read.faults) log.warn({ fault: renderFault(fault) }, "a seed has a fault");
  return read;
}

/** Finishes what a crash has interrupted; only the process that changes the seeds may do so. */
export async function recoverFolder(seedsDir: string): Promise<void> {
  await orSetupError(recoverLibrary(seedsDir));
}

async function orSetupError<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw new SetupError("What was kept of the seeds cannot be read:", [
      error instanceof Error ? error.message : String(error),
    ]);
  }
}
