import { type Fault, renderFault } from "../ingest/fault.ts";
import type { CollectionSources } from "../ingest/list-library.ts";
import type { SeedCollection } from "../ingest/read-collection.ts";
import type { SeedLibrary } from "../ingest/read-seeds.ts";
import type { SeedFile } from "../ingest/seed-file.ts";
import { seedId } from "../ingest/seed-id.ts";
import type { BuildCandidate, Candidate } from "./candidate.ts";
import { type Difference, isEmptyDifference } from "./compare-articles.ts";
import type { Library } from "./library.ts";
import { testSnapshot } from "./self-test.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Busy, Turns } from "./turns.ts";

/** Who wants which collection read anew. */
export interface ReloadRequest {
  readonly collection: string;
  /** Shown to somebody who wants the same meanwhile; a user's id, or a word for what is no user. */
  readonly by: string;
  /** What is to be served, asked when it is the request's turn; absent: what lies in the folder. */
  readonly prepare?: () => Promise<Change | Unprepared>;
}

/** What a collection is to become. */
export interface Change {
  /** What it consists of, given what lies in its folder. */
  readonly revise?: (listed: CollectionSources) => CollectionSources;
  /**
   * Names of the files that change, as `SeedFile.name`: an error of another one counts only when its article is served.
   * Absent: every error counts.
   */
  readonly touches?: readonly string[];
  /** False: what was read is no news, and nothing is done. */
  readonly isNews?: (files: readonly SeedFile[]) => boolean;
  /** Writes it to disk, when all checks have passed; nothing is served of what it rejects. */
  readonly commit?: () => Promise<void>;
  /** Called when it is served. Gives the number of its generation, or undefined when it could not be kept. */
  readonly record?: (read: Pick<SeedCollection, "files">) => Promise<number | undefined>;
}

/** Why there is nothing to be done: no older state, another change came between, or no such file. */
export interface Unprepared {
  readonly kind: "nothing-older" | "changed-since" | "unknown-file";
}

/** How a reload ended; each fault is a line `file:line:column error|warning message`. In all cases but `swapped` what was served before is served on, untouched. */
export type ReloadResult =
  | Busy
  | Unprepared
  | { readonly kind: "refused"; readonly faults: readonly string[] }
  | { readonly kind: "untrue"; readonly failures: readonly string[] }
  | { readonly kind: "unchanged"; readonly faults: readonly string[] }
  | {
      readonly kind: "swapped";
      readonly difference: Difference;
      /** Warnings, and errors of files that were set aside before. */
      readonly faults: readonly string[];
      readonly after: Snapshot;
      readonly milliseconds: number;
      /** Its number in the history; absent: it is not kept, and cannot be undone. */
      readonly generation?: number;
    };

/** What a reload is made of; handed in so that each can be replaced. */
export interface ReloadParts {
  readonly library: Library;
  /** Reads the seeds folder, with what the collection is to become; never rejects for what is in it. */
  readonly read: (collection: string, revise: Change["revise"]) => Promise<SeedLibrary>;
  readonly build: BuildCandidate;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly turns: Turns;
}

/** Reloads one collection as a transaction; one at a time. */
export type Reload = (request: ReloadRequest) => Promise<ReloadResult>;

/**
 * A reload reads, validates, builds a snapshot beside the served one, tests it, writes what is to be written, and swaps
 * one reference. Only the caller's collection changes; the articles of all others stay as they are served.
 */
export function createReload(parts: ReloadParts): Reload {
  return ({ collection, by, prepare }) =>
    parts.turns.take(collection, by, async () => {
      const started = parts.now();
      const change = (await prepare?.()) ?? {};
      return "kind" in change ? change : reloadCollection(collection, change, started, parts);
    });
}

async function reloadCollection(
  collection: string,
  change: Change,
  started: number,
  parts: ReloadParts,
): Promise<ReloadResult> {
  const library = await parts.read(collection, change.revise);
  const served = await parts.library.snapshot();
  const read = library.collections.get(collection) ?? { collection, articles: [], faults: [], files: [] };
  if (change.isNews?.(read.files) === false) return { kind: "unchanged", faults: [] };
  const faults = read.faults.map(renderFault);
  if (await isRefused(read, change, served)) return { kind: "refused", faults };
  const difference = await served.articles.compare(collection, read.articles);
  if (isEmptyDifference(difference)) {
    await change.commit?.();
    await change.record?.(read);
    return { kind: "unchanged", faults };
  }
  const { articles } = read;
  const candidate = await parts.build({ collection, articles, difference }, served);
  const failures = await orDiscard(candidate, async () => {
    const changed = [...difference.added, ...difference.changed.map(({ article }) => article)];
    const failures = await testSnapshot(candidate.snapshot, changed);
    if (failures.length === 0) await change.commit?.();
    return failures;
  });
  if (failures.length > 0) {
    await candidate.discard();
    return { kind: "untrue", failures };
  }
  await candidate.publish();
  const milliseconds = parts.now() - started;
  const generation = await change.record?.(read);
  const kept = generation === undefined ? {} : { generation };
  return { kind: "swapped", difference, faults, after: candidate.snapshot, milliseconds, ...kept };
}

/** A file that was set aside at the start must not keep a server from changing others. */
async function isRefused(
  { collection, faults }: SeedCollection,
  { touches }: Change,
  served: Snapshot,
): Promise<boolean> {
  const errors = faults.filter(({ severity }) => severity === "error");
  const isWholeFolder = ({ file }: Fault) => !/\.[^./]+$/.test(file);
  if (errors.some((fault) => touches === undefined || isWholeFolder(fault) || touches.includes(fault.file)))
    return true;
  const ids = errors.map(({ file }) => seedId(file.replace(/^.*\//, ""), collection));
  return (await served.articles.byIds(ids, [collection])).size > 0;
}

/** What fails on the way leaves no candidate behind. */
async function orDiscard<Result>(candidate: Candidate, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    await candidate.discard();
    throw error;
  }
}
