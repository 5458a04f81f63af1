// @ts-nocheck
import { type History, previousGeneration } from "../history/history.ts";
import { readHistory } from "../history/history-file.ts";
import { generationSources } from "../history/kept-content.ts";
import { type HistoryPlace, recordGeneration, setCurrent } from "../history/record-generation.ts";
import { findRestoringChanges } from "../history/undo.ts";
import { seedNameOf } from "../ingest/collection-folder.ts";
import { commitSeeds, type SeedChange } from "../ingest/commit-seeds.ts";
import type { SeedFile } from "../ingest/seed-file.ts";
import { withChanges } from "../ingest/with-changes.ts";
import { OPERATOR_COLLECTION } from "../news/article.ts";
import { digest } from "./article-key.ts";
import type { Change, Unprepared } from "./reload-library.ts";
import type { SeedFolder } from "./seed-folder.ts";

/** What changes are made with. */
export interface ChangeParts extends HistoryPlace {
  readonly folder: SeedFolder;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A state that is served could not be kept, so that it cannot be undone. */
  readonly onUnkept: (error: unknown, collection: string) => void;
}

/** What lies in the folder. With `onlyNews` nothing is done when that is what was last known of it. */
export function folderChange(parts: ChangeParts, collection: string, onlyNews: boolean): Change {
  const before = keyOf(parts.folder.files(collection));
  return {
    isNews: (files) => !onlyNews || keyOf(files) !== before,
    record: ({ files }) => keep(parts, collection, files),
  };
}

/** Files written or removed in the collection's folder, beside what lies there. */
export function fileChange(parts: ChangeParts, collection: string, changes: readonly SeedChange[]): Change {
  return {
    revise: (listed) => withChanges(listed, collection, changes),
    touches: changes.map(({ fileName }) => seedNameOf(collection, fileName)),
    commit: () => commitSeeds(parts.seedsFolder, collection, changes, parts.fileSystem),
    record: async ({ files }) => {
      parts.folder.know(collection, files);
      return keep(parts, collection, files);
    },
  };
}

/** The removal of the file that the key stands for, so long as it has this content. */
export function removalOf(
  parts: ChangeParts,
  collection: string,
  key: string,
  hash: string | undefined,
): Change | Unprepared {
  const file = findFile(parts.folder.files(collection), key);
  if (file === undefined) return { kind: "unknown-file" };
  if (hash !== undefined && !file.hash.startsWith(hash)) return { kind: "changed-since" };
  return fileChange(parts, collection, [{ fileName: file.name.replace(/^.*\//, "") }]);
}

/** The state before the current one, which must be `current` when that is given. */
export async function undoChange(
  parts: ChangeParts,
  collection: string,
  current: number | undefined,
): Promise<Change | Unprepared> {
  const history = await readHistory(parts.dataFolder, collection, parts.fileSystem);
  const target = previousGeneration(history);
  if (current !== undefined && history.current !== current) return { kind: "changed-since" };
  if (target === undefined) return { kind: "nothing-older" };
  if (collection !== OPERATOR_COLLECTION) {
    const changes = await findRestoringChanges(
      parts.dataFolder,
      collection,
      history,
      target,
      parts.fileSystem,
    );
    return {
      ...fileChange(parts, collection, changes),
      record: async ({ files }) => {
        parts.folder.know(collection, files);
        return orUnkept(parts, collection, () => setCurrent(parts, collection, target.number, false));
      },
    };
  }
  const sources = generationSources(parts.dataFolder, collection, target, parts.fileSystem);
  return {
    revise: () => ({ sources, faults: [] }),
    touches: target.files.map(({ name }) => name),
    commit: () => pinGeneration(parts, collection, target.number),
    record: async () => {
      parts.folder.pin(collection, sources);
      return target.number;
    },
  };
}

/** Stands for a file of a collection where its name has no room. */
export function fileKey({ name }: Pick<SeedFile, "name">): string {
  return digest(name);
}

/** The file by its key or its plain name; one of another collection is never found. */
export function findFile(files: readonly SeedFile[], named: string): SeedFile | undefined {
  return files.find((file) => fileKey(file) === named || file.name.replace(/^.*\//, "") === named);
}

/** When the disk fails after the history is in its place, the pin holds: a restart would find it. */
async function pinGeneration(parts: ChangeParts, collection: string, number: number): Promise<void> {
  try {
    await setCurrent(parts, collection, number, true);
  } catch (error) {
    const { current, isPinned } = await readHistory(parts.dataFolder, collection, parts.fileSystem);
    if (current !== number || !isPinned) throw error;
  }
}

/** Keeps the state that is served in the history, which ends a pin, and gives its number. */
export async function keep(
  parts: ChangeParts,
  collection: string,
  files: readonly SeedFile[],
): Promise<number | undefined> {
  parts.folder.pin(collection, undefined);
  const time = new Date(parts.now()).toISOString();
  return orUnkept(parts, collection, () => recordGeneration(parts, collection, files, time));
}

/** What is served is served all the same when the disk fails. */
async function orUnkept(
  { onUnkept }: ChangeParts,
  collection: string,
  write: () => Promise<History>,
): Promise<number | undefined> {
  try {
    return (await write()).current;
  } catch (error) {
    onUnkept(error, collection);
    return undefined;
  }
}

function keyOf(files: readonly SeedFile[]): string {
  return JSON.stringify(files.map(({ name, hash }) => [name, hash]).sort());
}
