// @ts-nocheck
import { type ManagementParts, manageSeeds, type SeedManagement } from "./answer/manage-seeds.ts";
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";
import type { OpenedLibrary } from "./open-library.ts";

/** Lets moderators change the opened articles; `announce` is told of each change that is served. */
export function openManagement(
  { seedsDir, dataDir, guildLimits }: Pick<Config, "seedsDir" | "dataDir" | "guildLimits">,
  { folder, turns, reload }: Omit<OpenedLibrary, "library">,
  log: Log,
  announce: ManagementParts["announce"],
): SeedManagement {
  return manageSeeds({
    ...{ dataFolder: dataDir, seedsFolder: seedsDir, folder, turns, reload, guildLimits, announce },
    now: Date.now,
    onUnkept: (err, collection) => log.error({ err, collection }, "a state cannot be kept, nor undone"),
    onUnlogged: (err, collection) => log.error({ err, collection }, "a change could not be logged"),
  });
}
