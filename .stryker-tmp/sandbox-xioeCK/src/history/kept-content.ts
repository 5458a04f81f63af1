// @ts-nocheck
import { createHash } from "node:crypto";
import * as promises from "node:fs/promises";
import { basename, join } from "node:path";
import { makeFolder, syncFolder, writeSynced } from "../ingest/durable-file.ts";
import type { FileSystem } from "../ingest/file-system.ts";
import { mapConcurrently } from "../ingest/map-concurrently.ts";
import { readSeedBytes, type SeedBytes } from "../ingest/read-seed-bytes.ts";
import type { SeedSource } from "../ingest/seed-source.ts";
import type { Generation, History, KeptFile } from "./history.ts";
import { historyFolder } from "./history-file.ts";

/**
 * Keeps the content of files under its hash, once for all generations. Rejects when a file no longer has the content
 * that its hash names; what was kept by then does no harm.
 */
export async function keepContents(
  folder: string,
  files: readonly KeptFile[],
  readBytes: (file: KeptFile) => Promise<SeedBytes>,
  fileSystem: FileSystem,
): Promise<void> {
  await makeFolder(join(folder, CONTENTS), fileSystem);
  const kept = new Set(await fileSystem.readdir(join(folder, CONTENTS)));
  const missing = [...new Map(files.map((file) => [file.hash, file])).values()].filter(
    ({ hash }) => !kept.has(hash),
  );
  await mapConcurrently(missing, WRITES_AT_ONCE, async (file) => {
    const content = await readBytes(file);
    if ("problem" in content) throw new Error(`${file.name}: ${content.problem}`);
    if (hashOf(content.bytes) !== file.hash)
      throw new Error(`${file.name} changed while it was kept: reload again`);
    const path = join(folder, CONTENTS, file.hash);
    await writeSynced(`${path}.tmp`, content.bytes, fileSystem);
    await fileSystem.rename(`${path}.tmp`, path);
  });
  if (missing.length > 0) await syncFolder(join(folder, CONTENTS), fileSystem);
}

/** Removes every content that no generation of the history has. */
export async function forgetContents(
  folder: string,
  history: History,
  fileSystem: FileSystem,
): Promise<void> {
  const needed = new Set(history.generations.flatMap(({ files }) => files.map(({ hash }) => hash)));
  for (const name of await fileSystem.readdir(join(folder, CONTENTS))) {
    if (!needed.has(name)) await fileSystem.rm(join(folder, CONTENTS, name), { force: true });
  }
}

/** The files of a generation as sources for `readSeeds`, in the place of what lies in the collection's folder. */
export function generationSources(
  dataFolder: string,
  collection: string,
  generation: Generation,
  fileSystem: FileSystem = promises,
): readonly SeedSource[] {
  const folder = historyFolder(dataFolder, collection);
  return generation.files.map((file) => ({
    name: file.name,
    collection,
    read: () => readKept(folder, file, fileSystem),
  }));
}

/** The kept content of one file; a problem when it is gone or damaged. */
export async function readKept(folder: string, file: KeptFile, fileSystem: FileSystem): Promise<SeedBytes> {
  const content = await readSeedBytes(join(folder, CONTENTS, file.hash), file.bytes, fileSystem);
  if ("problem" in content || hashOf(content.bytes) === file.hash) return content;
  return { problem: `its kept copy is damaged: put ${basename(file.name)} into the folder and reload` };
}

const CONTENTS = "contents";

const WRITES_AT_ONCE = 8;

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
