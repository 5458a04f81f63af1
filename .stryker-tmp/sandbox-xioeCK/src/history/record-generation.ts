// @ts-nocheck
import * as promises from "node:fs/promises";
import { join } from "node:path";
import { describeSystemError, type FileSystem } from "../ingest/file-system.ts";
import { readSeedBytes, type SeedBytes } from "../ingest/read-seed-bytes.ts";
import { addGeneration, type History, type KeptFile } from "./history.ts";
import { historyFolder, readHistory, writeHistory } from "./history-file.ts";
import { forgetContents, keepContents } from "./kept-content.ts";

/** Where histories and seeds lie. */
export interface HistoryPlace {
  /** DATA_DIR. */
  readonly dataFolder: string;
  readonly seedsFolder: string;
  /** The disk; `node:fs/promises` unless given. */
  readonly fileSystem?: FileSystem;
}

/**
 * Keeps what a collection now consists of, when that is served and lies in its folder, and ends a pin (so it is not for a
 * collection that was read from one, as at a restart). `files` are all files of its `SeedCollection`. After a crash at
 * any moment there is the history before or the new one. Rejects when a file was changed meanwhile or the disk fails; the
 * history is then the one before, unless only contents that nobody needs could not be removed.
 */
export async function recordGeneration(
  { dataFolder, seedsFolder, fileSystem = promises }: HistoryPlace,
  collection: string,
  files: readonly KeptFile[],
  time: string,
): Promise<History> {
  const before = await readHistory(dataFolder, collection, fileSystem);
  const after = addGeneration(before, files, time);
  if (after.current === before.current && after.isPinned === before.isPinned) return before;
  const folder = historyFolder(dataFolder, collection);
  const readBytes = (file: KeptFile) => readSeed(seedsFolder, file, fileSystem);
  if (after.current !== before.current) await keepContents(folder, files, readBytes, fileSystem);
  await writeHistory(dataFolder, collection, after, fileSystem);
  await forgetContents(folder, after, fileSystem);
  return after;
}

/** Serves an older generation from now on: call it when that generation is served. With `isPinned` also after a restart. */
export async function setCurrent(
  { dataFolder, fileSystem = promises }: HistoryPlace,
  collection: string,
  number: number,
  isPinned: boolean,
): Promise<History> {
  const before = await readHistory(dataFolder, collection, fileSystem);
  if (!before.generations.some((generation) => generation.number === number)) {
    throw new Error(`generation ${number} of ${collection} is not kept`);
  }
  const after = { ...before, current: number, isPinned };
  await writeHistory(dataFolder, collection, after, fileSystem);
  return after;
}

async function readSeed(root: string, file: KeptFile, fileSystem: FileSystem): Promise<SeedBytes> {
  try {
    const path = await fileSystem.realpath(join(root, file.name));
    return await readSeedBytes(path, file.bytes, fileSystem);
  } catch (error) {
    return { problem: describeSystemError(error) };
  }
}
