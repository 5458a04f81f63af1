// @ts-nocheck
import * as promises from "node:fs/promises";
import { join } from "node:path";
import { readIfThere, syncFolder } from "./durable-file.ts";
import type { FileSystem } from "./file-system.ts";

/** The file that names the steps of a commit which is decided and may not be done yet. */
export const JOURNAL = ".footnote-journal.json";

/** The journal until it is whole. */
export const UNFINISHED_JOURNAL = ".footnote-journal.tmp";

/** A file to be renamed within the folder, or without `from` one to be removed. */
export interface JournalStep {
  readonly from?: string;
  readonly to: string;
}

/**
 * Brings a collection's folder to the state before or after a commit that was interrupted. Call it at start and before
 * a commit; it writes nothing where nothing was interrupted. Gives "done" when the commit was carried out, "undone" when
 * there was none or nothing of it is left.
 */
export async function recoverSeeds(
  folder: string,
  fileSystem: FileSystem = promises,
): Promise<"done" | "undone"> {
  const journal = await readIfThere(join(folder, JOURNAL), fileSystem);
  if (journal !== undefined) await carryOut(folder, parseSteps(journal), fileSystem);
  const names = await fileSystem.readdir(folder);
  const unfinished = names.filter((name) => /^\.footnote-.*\.tmp$/.test(name));
  for (const name of unfinished) await fileSystem.rm(join(folder, name), { force: true });
  return journal === undefined ? "undone" : "done";
}

/** The journal's removal is made durable, or a later crash could bring it back to remove a file that is new. */
async function carryOut(
  folder: string,
  steps: readonly JournalStep[],
  fileSystem: FileSystem,
): Promise<void> {
  const waiting = new Set(await fileSystem.readdir(folder));
  for (const { from, to } of steps) {
    if (from === undefined) await fileSystem.rm(join(folder, to), { force: true });
    else if (waiting.has(from)) await fileSystem.rename(join(folder, from), join(folder, to));
  }
  await syncFolder(folder, fileSystem);
  await fileSystem.rm(join(folder, JOURNAL), { force: true });
  await syncFolder(folder, fileSystem);
}

function parseSteps(journal: Uint8Array): readonly JournalStep[] {
  const steps: unknown = JSON.parse(new TextDecoder().decode(journal));
  if (Array.isArray(steps) && steps.every(isStep)) return steps;
  throw new Error(`${JOURNAL} is not ours: remove it from the seeds folder`);
}

function isStep(value: unknown): value is JournalStep {
  if (typeof value !== "object" || value === null || !("to" in value)) return false;
  const from = "from" in value ? value.from : "x";
  return [value.to, from].every(
    (name) => typeof name === "string" && /^[^/\\\0]+$/.test(name) && name !== "..",
  );
}
