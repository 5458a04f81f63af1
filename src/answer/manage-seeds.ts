import { appendChange, type LoggedChange, readChanges } from "../history/change-log.ts";
import { currentGeneration, previousGeneration } from "../history/history.ts";
import { readHistory } from "../history/history-file.ts";
import type { CollectionLimits } from "../ingest/collection-limits.ts";
import type { SeedChange } from "../ingest/commit-seeds.ts";
import { safeSeedName } from "../ingest/safe-seed-name.ts";
import type { SeedFile } from "../ingest/seed-file.ts";
import { OPERATOR_COLLECTION } from "../news/article.ts";
import type { Difference } from "./compare-articles.ts";
import { type About, describeChange } from "./describe-change.ts";
import { createLearning, keepAll, keepEmpty } from "./keep-served.ts";
import type { Change, Reload, ReloadResult, Unprepared } from "./reload-library.ts";
import {
  type ChangeParts,
  fileChange,
  findFile,
  folderChange,
  removalOf,
  undoChange,
} from "./seed-changes.ts";
import type { Holder, Turns } from "./turns.ts";
import { findUploadFaults, type Upload } from "./uploads.ts";

/** Who acts, and on which collection. */
export interface Actor {
  readonly collection: string;
  /** A user's id, or `disk` or `signal` for what no person did. */
  readonly by: string;
}

/** How a collection stands. */
export interface CollectionStatus {
  readonly files: number;
  readonly bytes: number;
  /** Absent: the operator's collection, which has none. */
  readonly limits?: CollectionLimits;
  /** When the state that is served began to be, ISO 8601 in UTC; absent when it is not kept. */
  readonly since?: string;
  /** An undone state is served, whatever lies in the folder. */
  readonly isPinned: boolean;
  readonly canUndo: boolean;
  /** Who changes it now. */
  readonly holder?: Holder;
  readonly lastChange?: LoggedChange;
}

/** All that moderators do with the articles of one collection; nothing here reaches another one. */
export interface SeedManagement {
  status(collection: string): Promise<CollectionStatus>;
  /** The files, by name, also those with errors. */
  files(collection: string): Promise<readonly SeedFile[]>;
  /** The collections that have files. */
  collections(): readonly string[];
  /** Serves what lies in the folder. With `onlyNews` nothing happens when that is what was last known of it. */
  reload(actor: Actor, onlyNews?: boolean): Promise<ReloadResult>;
  /** Writes the uploads into the folder, in the place of those of the same name, and serves them: all, or none. */
  add(actor: Actor, uploads: readonly Upload[]): Promise<ReloadResult>;
  /** Removes the file with this key or name, so long as its hash begins so. */
  remove(actor: Actor, named: string, hash?: string): Promise<ReloadResult>;
  /** Goes back by one state, so long as the current one has this number. */
  undo(actor: Actor, current?: number): Promise<ReloadResult>;
  /** The last changes, newest first. */
  log(collection: string, most: number): Promise<readonly LoggedChange[]>;
  /** Resolves when nothing is being written any more. */
  settled(): Promise<void>;
}

/** What the management works with. */
export interface ManagementParts extends ChangeParts {
  readonly reload: Reload;
  readonly turns: Turns;
  readonly guildLimits: CollectionLimits;
  /** A change was served. Must not throw. */
  readonly announce: (collection: string, change: LoggedChange) => void;
  /** A line of the log of changes could not be written. */
  readonly onUnlogged: (error: unknown, collection: string) => void;
}

/** Keeps the states that are served now, so that they can be gone back to, and then does as it is told. */
export function manageSeeds(parts: ManagementParts): SeedManagement {
  const { folder } = parts;
  const kept = keepAll(parts);
  const learn = createLearning(parts);
  const pending = new Set<Promise<unknown>>([kept]);
  let lastLine: Promise<void> = Promise.resolve();

  const log = (collection: string, line: LoggedChange): Promise<void> => {
    lastLine = lastLine
      .then(() => appendChange(parts, collection, line))
      .catch((error: unknown) => parts.onUnlogged(error, collection));
    return lastLine;
  };
  const change = async (actor: Actor, about: About, prepare: Prepare): Promise<ReloadResult> => {
    const describe = (result: string, difference?: Difference) => {
      return describeChange(actor.by, about, result, difference, parts.now());
    };
    try {
      const prepareKept = async () => {
        await kept;
        await learn(actor.collection);
        await keepEmpty(parts, actor.collection);
        return prepare();
      };
      const result = await parts.reload({ ...actor, prepare: prepareKept });
      const line = describe(result.kind, result.kind === "swapped" ? result.difference : undefined);
      const isNoNews = result.kind === "unchanged" && actor.by === "disk";
      if (!isNoNews && result.kind !== "busy") await log(actor.collection, line);
      if (result.kind === "swapped") parts.announce(actor.collection, line);
      return result;
    } catch (error) {
      await log(actor.collection, describe("failed"));
      throw error;
    }
  };
  const run = (actor: Actor, about: About, prepare: Prepare): Promise<ReloadResult> => {
    const running = change(actor, about, prepare);
    const settled = running.catch(() => undefined).then(() => void pending.delete(settled));
    pending.add(settled);
    return running;
  };

  return {
    async files(collection) {
      await learn(collection);
      return folder.files(collection);
    },
    collections: folder.collections,
    log: (collection, most) => readChanges(parts, collection, most),
    settled: async () => void (await Promise.allSettled(pending)),
    async status(collection) {
      await learn(collection);
      const history = await readHistory(parts.dataFolder, collection, parts.fileSystem);
      const [lastChange] = await readChanges(parts, collection, 1);
      const files = folder.files(collection);
      const since = currentGeneration(history)?.time;
      const holder = parts.turns.holder(collection);
      return {
        files: files.length,
        bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
        isPinned: folder.isPinned(collection),
        canUndo: previousGeneration(history) !== undefined,
        ...(collection !== OPERATOR_COLLECTION && { limits: parts.guildLimits }),
        ...(since !== undefined && { since }),
        ...(holder !== undefined && { holder }),
        ...(lastChange !== undefined && { lastChange }),
      };
    },
    reload: (actor, onlyNews = false) =>
      run(actor, { action: "reload", files: [] }, () => folderChange(parts, actor.collection, onlyNews)),
    async add(actor, uploads) {
      const faults = findUploadFaults(uploads.map(({ name, bytes }) => ({ name, size: bytes.length })));
      if (faults.length > 0) return { kind: "refused", faults };
      const changes = uploads.flatMap(toChange);
      const files = changes.map(({ fileName }) => fileName);
      return run(actor, { action: "add", files }, () => fileChange(parts, actor.collection, changes));
    },
    async remove(actor, named, hash) {
      await learn(actor.collection);
      const file =
        findFile(folder.files(actor.collection), named)?.name ?? named.slice(0, MAX_LOGGED_CHARACTERS);
      return run(actor, { action: "remove", files: [file] }, () =>
        removalOf(parts, actor.collection, named, hash),
      );
    },
    undo: (actor, current) =>
      run(actor, { action: "undo", files: [] }, () => undoChange(parts, actor.collection, current)),
  };
}

type Prepare = () => Change | Unprepared | Promise<Change | Unprepared>;

const MAX_LOGGED_CHARACTERS = 100;

function toChange({ name, bytes }: Upload): readonly SeedChange[] {
  const fileName = safeSeedName(name);
  return fileName === undefined ? [] : [{ fileName, bytes }];
}
