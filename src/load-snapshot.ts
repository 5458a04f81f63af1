import { buildSnapshot, type Snapshot } from "./answer/snapshot.ts";
import { SetupError } from "./errors.ts";
import { hasError, renderFault } from "./ingest/fault.ts";
import { readSeeds } from "./ingest/read-seeds.ts";
import type { Log } from "./log.ts";
import { OPERATOR_COLLECTION } from "./news/article.ts";
import { buildTfidfRetriever } from "./retrieval/tfidf.ts";

/**
 * Reads the seeds and builds the snapshot of them. An error of the operator's files throws a `SetupError` that lists
 * every fault; a guild's faulty file is left out and logged, as are all warnings.
 */
export async function loadSnapshot(seedsDir: string, log: Log): Promise<Snapshot> {
  const today = new Date().toISOString().slice(0, 10);
  const { articles, faults, collections } = await readSeeds(seedsDir, { today });
  if (hasError(collections.get(OPERATOR_COLLECTION)?.faults ?? [])) {
    throw new SetupError(`The seeds in ${seedsDir} have faults:`, faults.map(renderFault));
  }
  for (const fault of faults) log.warn({ fault: renderFault(fault) }, "a seed has a fault");
  const snapshot = buildSnapshot(articles, buildTfidfRetriever(articles));
  log.info({ articles: articles.length, snapshot: snapshot.id }, "the articles are loaded");
  return snapshot;
}
