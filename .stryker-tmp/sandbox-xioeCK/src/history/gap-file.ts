// @ts-nocheck
import * as promises from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { makeFolder, readIfThere, replaceFile } from "../ingest/durable-file.ts";
import { type FileSystem, systemCode } from "../ingest/file-system.ts";
import { isGuildId } from "../ingest/list-library.ts";

/** What is kept of a server's unanswered questions. */
export type KeptGaps = v.InferOutput<typeof BOOK>;

/** A server's unanswered questions; undefined when none are kept, or the file is not ours. */
export async function readGaps(
  dataFolder: string,
  guildId: string,
  fileSystem: FileSystem = promises,
): Promise<KeptGaps | undefined> {
  const bytes = await readIfThere(gapFile(dataFolder, guildId), fileSystem);
  if (bytes === undefined) return undefined;
  try {
    return v.parse(BOOK, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

/** Keeps them in the place of those before; undefined removes them. */
export async function writeGaps(
  dataFolder: string,
  guildId: string,
  gaps: KeptGaps | undefined,
  fileSystem: FileSystem = promises,
): Promise<void> {
  const path = gapFile(dataFolder, guildId);
  if (gaps === undefined) return fileSystem.rm(path, { force: true });
  await makeFolder(join(dataFolder, FOLDER), fileSystem);
  const bytes = new TextEncoder().encode(JSON.stringify(gaps));
  await replaceFile(path, bytes, `${path}.tmp`, fileSystem);
}

/** The servers of which something is kept. */
export async function listGapGuilds(
  dataFolder: string,
  fileSystem: FileSystem = promises,
): Promise<readonly string[]> {
  try {
    const names = await fileSystem.readdir(join(dataFolder, FOLDER));
    return names.map((name) => name.replace(/\.json$/, "")).filter(isGuildId);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw error;
  }
}

const FOLDER = "gaps";

const BOOK = v.object({
  gaps: v.array(
    v.object({
      hash: v.string(),
      query: v.exactOptional(v.string()),
      days: v.record(v.string(), v.number()),
    }),
  ),
});

function gapFile(dataFolder: string, guildId: string): string {
  if (!isGuildId(guildId)) throw new Error(`${JSON.stringify(guildId)} is no server's id`);
  return join(dataFolder, FOLDER, `${guildId}.json`);
}
