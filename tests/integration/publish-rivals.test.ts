import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { OPERATOR_COLLECTION } from "../../src/news/article.ts";
import type { Cluster } from "../../src/opensearch/connect.ts";
import { publishFirst } from "../../src/opensearch/publish-first.ts";
import { LOCK_LASTS_MS } from "../../src/opensearch/publish-lock.ts";
import type { SendRequest } from "../../src/opensearch/request.ts";
import { buildSharedCandidate } from "../../src/opensearch/shared-candidate.ts";
import { createSharedLibrary } from "../../src/opensearch/shared-library.ts";
import { readServedIndex } from "../../src/opensearch/version-state.ts";
import { contractArticles, GUILD } from "../answer/contract-articles.ts";
import { type ChangingLibrary, publishContract, storm } from "./changing-library.ts";
import { connectToAll, describeWithCluster } from "./real-cluster.ts";
import { byCollection, createPublisher, type Publisher } from "./shared-parts.ts";

describeWithCluster("a shared library that several processes change", () => {
  let cluster: Cluster;
  let library: ChangingLibrary;
  beforeAll(async () => {
    cluster = await connectToAll();
  });
  afterAll(() => cluster.close());
  beforeEach(async () => {
    library = await publishContract(cluster);
  });

  /** A process that dies at the first request that looks like this; `reached` is when it does. */
  function createDying(at: RegExp): { readonly dying: Publisher; readonly reached: Promise<void> } {
    let die = () => {};
    const reached = new Promise<void>((resolve) => {
      die = resolve;
    });
    const send: SendRequest = (request, signal) => {
      if (!at.test(`${request.method} ${request.path}`)) return cluster.work(request, signal);
      die();
      return new Promise(() => {});
    };
    return { dying: createPublisher(cluster, library.alias, library.now, send), reached };
  }

  test("of two that change the same at once one wins, and the other is told by whom", async () => {
    const other = createPublisher(cluster, library.alias, library.now);
    const done = { kind: "done" };
    let end = () => {};
    const working = new Promise<void>((resolve) => {
      end = resolve;
    });
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const first = library.publisher.turns.take(OPERATOR_COLLECTION, "42", async () => {
      begin();
      await working;
      return done;
    });
    await begun;
    const since = library.now();
    library.pass(1_000);
    expect(await other.turns.take(OPERATOR_COLLECTION, "43", async () => done)).toEqual({
      kind: "busy",
      by: "42",
      since,
    });
    const waiting = other.turns.take(GUILD, "43", async () => done);
    end();
    expect(await first).toBe(done);
    expect(await waiting).toBe(done);
    expect(await other.turns.take(OPERATOR_COLLECTION, "43", async () => done)).toBe(done);
  });

  test.each([
    ["before it has created the index", /^PUT .*-v\d/],
    ["while it copies what others have", /_reindex/],
    ["while it writes", /_bulk/],
    ["before it has counted", /_count/],
    ["before it has marked the version as whole", /_doc\/version/],
    ["before it has moved the alias", /^POST \/_aliases/],
  ])("a process that dies %s changes nothing, and the next one cleans up", async (_, at) => {
    const before = await readServedIndex(cluster.work, library.alias);
    const { dying, reached } = createDying(at);
    void dying.turns.take(OPERATOR_COLLECTION, "42", async () => {
      await (await library.prepare([storm], dying)).publish();
      return { kind: "done" };
    });
    const alive = createPublisher(cluster, library.alias, library.now);
    const takeOver = () =>
      alive.turns.take(OPERATOR_COLLECTION, "43", async () => {
        await (await library.prepare([{ ...storm, title: "Another storm" }], alive)).publish();
        return { kind: "done" };
      });
    await reached;
    expect((await takeOver()).kind).toBe("busy");
    expect(await readServedIndex(cluster.work, library.alias)).toBe(before);
    expect(await library.titles()).toHaveLength(4);
    library.pass(LOCK_LASTS_MS + 1);
    expect((await takeOver()).kind).toBe("done");
    expect(await library.titles()).toEqual(["Another storm", "Only for one server"]);
    const served = await readServedIndex(cluster.work, library.alias);
    const unfinished = (await library.indices()).filter((index) => index !== served && index !== before);
    const versions = await Promise.all(
      unfinished.map((index) => cluster.work({ method: "GET", path: `/${index}/_doc/version` })),
    );
    expect(versions).toHaveLength(unfinished.length);
  });

  test("one that has lost its turn can publish nothing any more", async () => {
    const slow = createPublisher(cluster, library.alias, library.now);
    const result = slow.turns.take(OPERATOR_COLLECTION, "42", async () => {
      const candidate = await library.prepare([storm], slow);
      library.pass(LOCK_LASTS_MS + 1);
      await candidate.publish();
      return { kind: "done" };
    });
    await expect(result).rejects.toThrow("another process has taken over");
    expect(await library.titles()).toHaveLength(4);
  });

  test("nothing is published in the place of what somebody else has published meanwhile", async () => {
    const candidate = await library.prepare([storm]);
    await (await library.prepare([{ ...storm, title: "Another storm" }])).publish();
    await expect(candidate.publish()).rejects.toThrow();
    expect(await library.titles()).toContain("Another storm");
  });

  test("processes that start at once publish once, and all serve the same", async () => {
    const alias = `start-${randomUUID()}`;
    const starting = [1, 2, 3].map(() => createPublisher(cluster, alias, Date.now));
    let reads = 0;
    await Promise.all(
      starting.map(({ parts, turns }) =>
        publishFirst(parts, turns, async () => {
          reads++;
          return byCollection(contractArticles);
        }),
      ),
    );
    expect(reads).toBe(1);
  });

  test("an index that somebody has tampered with is not served, and not built upon", async () => {
    const candidate = await library.prepare([storm]);
    const index = (await library.indices()).find((one) => one !== undefined) ?? "";
    await cluster.work({
      method: "DELETE",
      path: `/${index}/_doc/article:harbour`,
      query: { refresh: true },
    });
    await candidate.discard();
    const fresh = createSharedLibrary(cluster.ask, cluster.work, library.alias);
    await expect(fresh.library.snapshot()).rejects.toThrow("not complete");
    const build = buildSharedCandidate(library.publisher.parts, byCollection(contractArticles), undefined);
    expect((await (await build).snapshot.articles.newest([OPERATOR_COLLECTION], 9)).length).toBe(3);
  });
});
