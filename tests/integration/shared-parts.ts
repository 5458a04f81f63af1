import { setTimeout as wait } from "node:timers/promises";
import { createTurns } from "../../src/answer/turns.ts";
import type { Article } from "../../src/news/article.ts";
import type { Cluster } from "../../src/opensearch/connect.ts";
import { makeDocumentsHere } from "../../src/opensearch/make-documents.ts";
import { createLock } from "../../src/opensearch/publish-lock.ts";
import type { CandidateParts } from "../../src/opensearch/shared-candidate.ts";
import { type SharedTurns, shareTurns } from "../../src/opensearch/shared-turns.ts";

/** What one process publishes with. */
export interface Publisher {
  readonly parts: CandidateParts;
  readonly turns: SharedTurns;
}

/** Another process that shares the library with this name. */
export function createPublisher(
  cluster: Cluster,
  alias: string,
  now: () => number = Date.now,
  send = cluster.work,
): Publisher {
  const pause = (ms: number) => wait(ms);
  const repeat = () => () => {};
  const owner = `owner ${owners++}`;
  const turns = shareTurns(createTurns(now), createLock({ send, alias, owner, now, repeat }), now, pause);
  const onKept = (error: unknown) => {
    throw error;
  };
  const { checkTurn } = turns;
  return {
    turns,
    parts: {
      makeDocuments: makeDocumentsHere,
      send,
      alias,
      shards: 1,
      replicas: "0-1",
      now,
      pause,
      checkTurn,
      onKept,
    },
  };
}

/** The articles by collection, as they are published. */
export function byCollection(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const collections = new Map<string, Article[]>();
  for (const article of articles) {
    collections.set(article.collection, [...(collections.get(article.collection) ?? []), article]);
  }
  return collections;
}

let owners = 0;
