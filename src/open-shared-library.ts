import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { createReload } from "./answer/reload-library.ts";
import { createTurns } from "./answer/turns.ts";
import type { Log } from "./log.ts";
import type { OpenedLibrary } from "./open-library.ts";
import { openSeedFolder, readAllSeeds, type SeedPlaces } from "./open-seeds.ts";
import type { SharedLibrarySettings } from "./opensearch/cluster-settings.ts";
import { connectCluster } from "./opensearch/connect.ts";
import type { MakeDocuments } from "./opensearch/library-documents.ts";
import { makeDocumentsHere, makeDocumentsInWorker } from "./opensearch/make-documents.ts";
import { publishFirst } from "./opensearch/publish-first.ts";
import { createLock } from "./opensearch/publish-lock.ts";
import { type CandidateParts, createSharedCandidates } from "./opensearch/shared-candidate.ts";
import { createSharedLibrary } from "./opensearch/shared-library.ts";
import { shareTurns } from "./opensearch/shared-turns.ts";

/**
 * Serves the articles that a cluster keeps for all processes. What is published there already is served without a look
 * at the seeds, so that this process needs the same memory for any library; otherwise the seeds are published, with
 * faults as `readAllSeeds` has it.
 */
export async function openSharedLibrary(
  places: SeedPlaces,
  settings: SharedLibrarySettings,
  log: Log,
): Promise<OpenedLibrary> {
  const folder = await openSeedFolder(places, true);
  const cluster = await connectCluster(settings, {
    lost: () =>
      log.error({}, "the cluster does not answer: people are told that the library is not reachable"),
    found: () => log.info({}, "the cluster answers again"),
  });
  const { alias } = settings;
  const takeLock = createLock({
    ...{ send: cluster.work, alias, owner: randomUUID(), now: Date.now },
    repeat(call, ms) {
      const timer = setInterval(call, ms).unref();
      return () => clearInterval(timer);
    },
  });
  const turns = shareTurns(createTurns(Date.now), takeLock, Date.now, (ms) => pause(ms));
  const parts: CandidateParts = {
    ...{ send: cluster.work, alias, shards: settings.shards, replicas: settings.replicas, now: Date.now },
    makeDocuments: chooseMaking(),
    pause: (ms) => pause(ms),
    checkTurn: turns.checkTurn,
    onKept: (err) => log.warn({ err }, "old versions of the library could not be removed"),
  };
  await publishFirst(parts, turns, async () => {
    const { collections } = await readAllSeeds(folder, places.seedsDir, log);
    return new Map([...collections].map(([name, { articles }]) => [name, articles]));
  });
  const shared = createSharedLibrary(cluster.ask, cluster.work, alias);
  const { id, size } = await shared.patient.snapshot();
  log.info({ articles: size.articles, snapshot: id }, "the articles are in the cluster");
  const reload = createReload({
    ...{ library: shared.patient, read: folder.read, now: Date.now, turns },
    build: createSharedCandidates(parts, shared),
  });
  const { library } = shared;
  return { library, reload, folder, turns, clusterHealth: cluster.health, close: cluster.close };
}

/** Compiled code makes documents in a worker; Node 20 starts none from TypeScript. */
function chooseMaking(): MakeDocuments {
  if (import.meta.url.endsWith(".ts")) return makeDocumentsHere;
  return makeDocumentsInWorker(new URL("./opensearch/documents-worker.js", import.meta.url));
}
