import { hasError, renderFault } from "../ingest/fault.ts";
import type { SeedLibrary } from "../ingest/read-seeds.ts";
import type { Article } from "../news/article.ts";
import { compareArticles, type Difference, isEmptyDifference } from "./compare-articles.ts";
import type { Library } from "./library.ts";
import { testSnapshot } from "./self-test.ts";
import type { Snapshot } from "./snapshot.ts";

/** Who wants which collection read anew. */
export interface ReloadRequest {
  readonly collection: string;
  /** Shown to somebody who wants the same meanwhile; a user's id, or a word for what is no user. */
  readonly by: string;
}

/** How a reload ended; each fault is a line `file:line:column error|warning message`. In all cases but `swapped` what was served before is served on, untouched. */
export type ReloadResult =
  | { readonly kind: "busy"; readonly by: string; readonly since: number }
  | { readonly kind: "refused"; readonly faults: readonly string[] }
  | { readonly kind: "untrue"; readonly failures: readonly string[] }
  | { readonly kind: "unchanged"; readonly faults: readonly string[] }
  | {
      readonly kind: "swapped";
      readonly difference: Difference;
      /** Warnings alone. */
      readonly faults: readonly string[];
      readonly before: Snapshot;
      readonly after: Snapshot;
      readonly milliseconds: number;
    };

/** What a reload is made of; handed in so that each can be replaced. */
export interface ReloadParts {
  readonly library: Library;
  /** Reads the seeds folder; never rejects for what is in it. */
  readonly read: () => Promise<SeedLibrary>;
  /** Builds the snapshot of the articles beside the one that is served. */
  readonly build: (articles: readonly Article[], served: Snapshot) => Promise<Snapshot>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Reloads one collection as a transaction; one at a time. */
export type Reload = (request: ReloadRequest) => Promise<ReloadResult>;

/**
 * A reload reads, validates, builds a snapshot beside the served one, tests it, and swaps one reference. Only the
 * caller's collection changes; the articles of all others stay as they are served.
 */
export function createReload(parts: ReloadParts): Reload {
  let running: { readonly by: string; readonly since: number } | undefined;
  return async (request) => {
    if (running !== undefined) return { kind: "busy", ...running };
    running = { by: request.by, since: parts.now() };
    try {
      return await reloadCollection(request.collection, parts);
    } finally {
      running = undefined;
    }
  };
}

async function reloadCollection(collection: string, parts: ReloadParts): Promise<ReloadResult> {
  const started = parts.now();
  const served = parts.library.snapshot();
  const read = (await parts.read()).collections.get(collection) ?? { articles: [], faults: [] };
  const faults = read.faults.map(renderFault);
  if (hasError(read.faults)) return { kind: "refused", faults };
  const isOwn = (article: Article) => article.collection === collection;
  const difference = compareArticles(served.articles.filter(isOwn), read.articles);
  if (isEmptyDifference(difference)) return { kind: "unchanged", faults };
  const others = served.articles.filter((article) => !isOwn(article));
  const after = await parts.build([...others, ...read.articles], served);
  const changed = [...difference.added, ...difference.changed.map(({ article }) => article)];
  const failures = await testSnapshot(after, changed);
  if (failures.length > 0) return { kind: "untrue", failures };
  parts.library.swap(after);
  const milliseconds = parts.now() - started;
  return { kind: "swapped", difference, faults, before: served, after, milliseconds };
}
