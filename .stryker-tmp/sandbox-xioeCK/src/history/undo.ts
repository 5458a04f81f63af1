// @ts-nocheck
import * as promises from "node:fs/promises";
import { basename, join } from "node:path";
import type { SeedChange } from "../ingest/commit-seeds.ts";
import { type FileSystem, systemCode } from "../ingest/file-system.ts";
import { isCollection } from "../ingest/list-library.ts";
import type { SeedSource } from "../ingest/seed-source.ts";
import { currentGeneration, type Generation, type History } from "./history.ts";
import { historyFolder, readHistory } from "./history-file.ts";
import { generationSources, readKept } from "./kept-content.ts";

/**
 * What `commitSeeds` is to change so that the files of the current generation become those of `target`. Files that no
 * generation knows are left alone. Rejects when a kept content is damaged.
 */
export async function findRestoringChanges(
  dataFolder: string,
  collection: string,
  history: History,
  target: Generation,
  fileSystem: FileSystem = promises,
): Promise<readonly SeedChange[]> {
  const folder = historyFolder(dataFolder, collection);
  const served = new Map(currentGeneration(history)?.files.map(({ name, hash }) => [name, hash]));
  const changes: SeedChange[] = [];
  for (const file of target.files) {
    if (served.get(file.name) === file.hash) continue;
    const content = await readKept(folder, file, fileSystem);
    if ("problem" in content) throw new Error(`${file.name}: ${content.problem}`);
    changes.push({ fileName: basename(file.name), bytes: content.bytes });
  }
  const wanted = new Set(target.files.map(({ name }) => name));
  const removed = [...served.keys()].filter((name) => !wanted.has(name));
  return [...changes, ...removed.map((name) => ({ fileName: basename(name) }))];
}

/** The collections whose current generation is pinned, with the sources to read in the place of their folders. */
export async function readPins(
  dataFolder: string,
  fileSystem: FileSystem = promises,
): Promise<ReadonlyMap<string, readonly SeedSource[]>> {
  const pins = new Map<string, readonly SeedSource[]>();
  for (const collection of await listHistories(dataFolder, fileSystem)) {
    const history = await readHistory(dataFolder, collection, fileSystem);
    const generation = currentGeneration(history);
    if (!history.isPinned || generation === undefined) continue;
    pins.set(collection, generationSources(dataFolder, collection, generation, fileSystem));
  }
  return pins;
}

async function listHistories(dataFolder: string, fileSystem: FileSystem): Promise<readonly string[]> {
  try {
    return (await fileSystem.readdir(join(dataFolder, "generations"))).filter(isCollection).sort();
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw error;
  }
}
