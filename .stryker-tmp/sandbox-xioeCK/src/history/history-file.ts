// @ts-nocheck
import * as promises from "node:fs/promises";
import { dirname, join } from "node:path";
import * as v from "valibot";
import { makeFolder, readIfThere, replaceFile } from "../ingest/durable-file.ts";
import type { FileSystem } from "../ingest/file-system.ts";
import { isCollection } from "../ingest/list-library.ts";
import { EMPTY_HISTORY, type History } from "./history.ts";

/** The folder of one collection's history in DATA_DIR. Throws for what is no collection's name. */
export function historyFolder(dataFolder: string, collection: string): string {
  if (!isCollection(collection)) throw new Error(`${JSON.stringify(collection)} is no collection`);
  return join(dataFolder, "generations", collection);
}

/** A collection's history, empty when none was kept. Rejects when the file is not ours. */
export async function readHistory(
  dataFolder: string,
  collection: string,
  fileSystem: FileSystem = promises,
): Promise<History> {
  const path = join(historyFolder(dataFolder, collection), HISTORY_FILE);
  const bytes = await readIfThere(path, fileSystem);
  if (bytes === undefined) return EMPTY_HISTORY;
  try {
    return v.parse(HISTORY, JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw new Error(`${path} is damaged: remove its folder, which forgets the states to go back to`, {
      cause,
    });
  }
}

/** Keeps a history in the place of the one before: after a crash there is one of the two. */
export async function writeHistory(
  dataFolder: string,
  collection: string,
  history: History,
  fileSystem: FileSystem = promises,
): Promise<void> {
  const path = join(historyFolder(dataFolder, collection), HISTORY_FILE);
  await makeFolder(dirname(path), fileSystem);
  const bytes = new TextEncoder().encode(JSON.stringify(history));
  await replaceFile(path, bytes, `${path}.tmp`, fileSystem);
}

const HISTORY_FILE = "history.json";

const FILE = v.object({
  name: v.string(),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

const HISTORY = v.object({
  generations: v.array(v.object({ number: v.number(), time: v.string(), files: v.array(FILE) })),
  current: v.number(),
  isPinned: v.boolean(),
});
