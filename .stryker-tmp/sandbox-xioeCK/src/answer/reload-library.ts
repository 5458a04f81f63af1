// @ts-nocheck
import { type Fault, hasError, renderFault } from "../ingest/fault.ts";
import type { CollectionSources } from "../ingest/list-library.ts";
import type { SeedCollection } from "../ingest/read-collection.ts";
import type { SeedLibrary } from "../ingest/read-seeds.ts";
import type { SeedFile } from "../ingest/seed-file.ts";
import { seedId } from "../ingest/seed-id.ts";
import type { Article } from "../news/article.ts";
import { compareArticles, type Difference, isEmptyDifference } from "./compare-articles.ts";
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
      readonly before: Snapshot;
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
  /** Builds the snapshot of the articles beside the one that is served. */
  readonly build: (articles: readonly Article[], served: Snapshot) => Promise<Snapshot>;
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
  const served = parts.library.snapshot();
  const isOwn = (article: Article) => article.collection === collection;
  const own = served.articles.filter(isOwn);
  const read = library.collections.get(collection) ?? { collection, articles: [], faults: [], files: [] };
  if (change.isNews?.(read.files) === false) return { kind: "unchanged", faults: [] };
  const faults = read.faults.map(renderFault);
  if (hasError(read.faults.filter((fault) => counts(fault, change, own)))) return { kind: "refused", faults };
  const difference = compareArticles(own, read.articles);
  if (isEmptyDifference(difference)) {
    await change.commit?.();
    await change.record?.(read);
    return { kind: "unchanged", faults };
  }
  const others = served.articles.filter((article) => !isOwn(article));
  const after = await parts.build([...others, ...read.articles], served);
  const changed = [...difference.added, ...difference.changed.map(({ article }) => article)];
  const failures = await testSnapshot(after, changed);
  if (failures.length > 0) return { kind: "untrue", failures };
  await change.commit?.();
  parts.library.swap(after);
  const milliseconds = parts.now() - started;
  const generation = await change.record?.(read);
  const kept = generation === undefined ? {} : { generation };
  return { kind: "swapped", difference, faults, before: served, after, milliseconds, ...kept };
}

/** A file that was set aside at the start must not keep a server from changing others. */
function counts({ file }: Fault, { touches }: Change, served: readonly Article[]): boolean {
  const isWholeFolder = !/\.[^./]+$/.test(file);
  if (touches === undefined || isWholeFolder || touches.includes(file)) return true;
  return served.some(({ id, collection }) => id === seedId(file.replace(/^.*\//, ""), collection));
}
