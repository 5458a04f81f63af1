import { createLibrary, type Library } from "./answer/library.ts";
import { createReload, type Reload } from "./answer/reload-library.ts";
import { buildSnapshot, type Snapshot } from "./answer/snapshot.ts";
import { SetupError } from "./errors.ts";
import { hasError, renderFault } from "./ingest/fault.ts";
import { readSeeds } from "./ingest/read-seeds.ts";
import type { SeedFile } from "./ingest/seed-file.ts";
import type { Log } from "./log.ts";
import { type Article, OPERATOR_COLLECTION } from "./news/article.ts";
import { rememberSearches } from "./retrieval/remember-searches.ts";
import { buildTfidfRetriever } from "./retrieval/tfidf.ts";

/**
 * Reads the seeds and serves them. An error of the operator's files throws a `SetupError` that lists every fault; a
 * guild's faulty file is left out and logged, as are all warnings.
 */
export async function openLibrary(seedsDir: string, log: Log): Promise<{ library: Library; reload: Reload }> {
  let previous: readonly SeedFile[] = [];
  const read = async () => {
    const today = new Date().toISOString().slice(0, 10);
    const seeds = await readSeeds(seedsDir, { today, previous });
    previous = [...seeds.collections.values()].flatMap(({ files }) => files);
    return seeds;
  };
  const { articles, faults, collections } = await read();
  if (hasError(collections.get(OPERATOR_COLLECTION)?.faults ?? [])) {
    throw new SetupError(`The seeds in ${seedsDir} have faults:`, faults.map(renderFault));
  }
  for (const fault of faults) log.warn({ fault: renderFault(fault) }, "a seed has a fault");
  const library = createLibrary(await build(articles));
  log.info({ articles: articles.length, snapshot: library.snapshot().id }, "the articles are loaded");
  return { library, reload: createReload({ library, read, build, now: Date.now }) };
}

/** A few passages each: some megabytes at most. */
const REMEMBERED_SEARCHES = 500;

async function build(articles: readonly Article[]): Promise<Snapshot> {
  return buildSnapshot(articles, rememberSearches(buildTfidfRetriever(articles), REMEMBERED_SEARCHES));
}
