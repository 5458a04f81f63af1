// @ts-nocheck
import * as promises from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { makeFolder, readIfThere } from "../ingest/durable-file.ts";
import type { FileSystem } from "../ingest/file-system.ts";
import { isCollection } from "../ingest/list-library.ts";

/** One change of a collection, or an attempt at one. */
export type LoggedChange = v.InferOutput<typeof CHANGE>;

/** How the log is kept. */
export interface ChangeLogPlace {
  /** DATA_DIR. */
  readonly dataFolder: string;
  /** Bytes from which on the file begins anew; the one before is kept beside it. 256 KiB unless given. */
  readonly maxBytes?: number;
  /** The disk; `node:fs/promises` unless given. */
  readonly fileSystem?: FileSystem;
}

/** Adds a line to the collection's log and waits until the disk has it. Only one may run at a time. */
export async function appendChange(
  { dataFolder, maxBytes = MAX_LOG_BYTES, fileSystem = promises }: ChangeLogPlace,
  collection: string,
  change: LoggedChange,
): Promise<void> {
  const path = logFile(dataFolder, collection);
  await makeFolder(join(dataFolder, FOLDER), fileSystem);
  const file = await fileSystem.open(path, "a+");
  let size: number;
  try {
    await file.writeFile(`${(await isWhole(file)) ? "" : "\n"}${JSON.stringify(change)}\n`);
    await file.sync();
    size = (await file.stat()).size;
  } finally {
    await file.close();
  }
  if (size >= maxBytes) await fileSystem.rename(path, `${path}.1`);
}

/** The last changes of a collection, newest first. A line that a crash cut off is left out. */
export async function readChanges(
  { dataFolder, fileSystem = promises }: ChangeLogPlace,
  collection: string,
  most: number,
): Promise<readonly LoggedChange[]> {
  const path = logFile(dataFolder, collection);
  const changes: LoggedChange[] = [];
  for (const file of [path, `${path}.1`]) {
    if (changes.length >= most) break;
    const bytes = (await readIfThere(file, fileSystem)) ?? new Uint8Array();
    const lines = new TextDecoder().decode(bytes).split("\n");
    changes.push(...lines.reverse().flatMap(parseChange));
  }
  return changes.slice(0, most);
}

const FOLDER = "changes";
const MAX_LOG_BYTES = 256 * 1024;

const CHANGE = v.object({
  /** ISO 8601 in UTC. */
  time: v.string(),
  /** A user's id, or `disk` or `signal` for what no person did. */
  by: v.string(),
  action: v.picklist(["reload", "add", "remove", "undo"]),
  /** How it ended, as in `ReloadResult`. */
  result: v.string(),
  /** Names of the files that were given or named. */
  files: v.array(v.string()),
  added: v.number(),
  changed: v.number(),
  removed: v.number(),
});

function logFile(dataFolder: string, collection: string): string {
  if (!isCollection(collection)) throw new Error(`${JSON.stringify(collection)} is no collection`);
  return join(dataFolder, FOLDER, `${collection}.jsonl`);
}

/** False: the last line was cut off by a crash. */
async function isWhole(file: promises.FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return true;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() === "\n";
}

function parseChange(line: string): readonly LoggedChange[] {
  try {
    const parsed = v.safeParse(CHANGE, JSON.parse(line));
    return parsed.success ? [parsed.output] : [];
  } catch {
    return [];
  }
}
