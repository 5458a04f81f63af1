// @ts-nocheck
import * as promises from "node:fs/promises";
import { join } from "node:path";
import { collectionFolderName } from "./collection-folder.ts";
import { type FileSystem, systemCode } from "./file-system.ts";
import { isGuildId } from "./list-library.ts";
import { GUILDS_FOLDER } from "./list-seeds.ts";
import { recoverSeeds } from "./recover-seeds.ts";

/** Finishes or undoes what was interrupted in every collection of a seeds folder. Call it before the first `readSeeds`. */
export async function recoverLibrary(root: string, fileSystem: FileSystem = promises): Promise<void> {
  const guilds = (await namesIn(join(root, GUILDS_FOLDER), fileSystem)).filter(isGuildId);
  for (const folder of ["", ...guilds.map(collectionFolderName)]) {
    const path = join(root, folder);
    if ((await namesIn(path, fileSystem)).length > 0) await recoverSeeds(path, fileSystem);
  }
}

/** None for what is not there or is no folder: reading the seeds reports that. */
async function namesIn(folder: string, fileSystem: FileSystem): Promise<readonly string[]> {
  try {
    return await fileSystem.readdir(folder);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(systemCode(error))) return [];
    throw error;
  }
}
