import { buildSnapshot, type Snapshot } from "./answer/snapshot.ts";
import { SetupError } from "./errors.ts";
import { renderFault } from "./ingest/fault.ts";
import { readSeeds } from "./ingest/read-seeds.ts";
import type { Log } from "./log.ts";
import { buildTfidfRetriever } from "./retrieval/tfidf.ts";

/** Reads the seeds and builds the snapshot of them. Throws a `SetupError` that lists every fault. */
export async function loadSnapshot(seedsDir: string, log: Log): Promise<Snapshot> {
  const { articles, faults } = await readSeeds(seedsDir);
  if (faults.length > 0) throw new SetupError("The seeds have faults:", faults.map(renderFault));
  const snapshot = buildSnapshot(articles, buildTfidfRetriever(articles));
  log.info({ articles: articles.length, snapshot: snapshot.id }, "the articles are loaded");
  return snapshot;
}
