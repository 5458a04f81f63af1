// @ts-nocheck
import { randomUUID } from "node:crypto";
import * as promises from "node:fs/promises";
import { join } from "node:path";
import { collectionFolderName, seedNameOf } from "./collection-folder.ts";
import { makeFolder, replaceFile, writeSynced } from "./durable-file.ts";
import type { FileSystem } from "./file-system.ts";
import { JOURNAL, type JournalStep, recoverSeeds, UNFINISHED_JOURNAL } from "./recover-seeds.ts";

/** A file to be written in the place of any of its name, or removed. */
export interface SeedChange {
  /** Its name in the collection's folder, as `safeSeedName` makes it. */
  readonly fileName: string;
  /** The whole new content; absent when the file is to go. */
  readonly bytes?: Uint8Array;
}

/**
 * Makes all changes to one collection's files, or none: also when the process, the machine or the disk fails at any
 * moment, once `recoverSeeds` has run again. Rejects when nothing was changed, or when the disk fails on so that only
 * a later recovery can tell. Only one may run at a time.
 *
 * The new files are written under hidden names; then a journal names what is to be renamed and removed; then that is
 * done. A journal found later is carried out, and hidden files without one are removed.
 */
export async function commitSeeds(
  root: string,
  collection: string,
  changes: readonly SeedChange[],
  fileSystem: FileSystem = promises,
): Promise<void> {
  for (const { fileName } of changes) seedNameOf(collection, fileName);
  const folder = await prepareFolder(root, collection, fileSystem);
  await recoverSeeds(folder, fileSystem);
  const steps = changes.map(({ fileName, bytes }): JournalStep => {
    return bytes === undefined ? { to: fileName } : { from: `.footnote-${randomUUID()}.tmp`, to: fileName };
  });
  let isDecided = false;
  try {
    for (const [index, { from }] of steps.entries()) {
      const bytes = changes[index]?.bytes;
      if (from !== undefined && bytes !== undefined) await writeSynced(join(folder, from), bytes, fileSystem);
    }
    const journal = new TextEncoder().encode(JSON.stringify(steps));
    await replaceFile(join(folder, JOURNAL), journal, join(folder, UNFINISHED_JOURNAL), fileSystem);
    isDecided = true;
    await recoverSeeds(folder, fileSystem);
  } catch (error) {
    const outcome = await recoverSeeds(folder, fileSystem);
    if (outcome === "undone" && !isDecided) throw error;
  }
}

/** A folder that is a symbolic link could lead out of the seeds: it is not written to. */
async function prepareFolder(root: string, collection: string, fileSystem: FileSystem): Promise<string> {
  const realRoot = await fileSystem.realpath(root);
  const folder = join(realRoot, collectionFolderName(collection));
  await makeFolder(folder, fileSystem);
  if ((await fileSystem.realpath(folder)) === folder) return folder;
  throw new Error(`the folder of ${collection} leads out of the seeds folder: replace the symbolic link`);
}
