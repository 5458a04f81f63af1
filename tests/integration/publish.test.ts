import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { compareArticles } from "../../src/answer/compare-articles.ts";
import { type Article, OPERATOR_COLLECTION } from "../../src/news/article.ts";
import type { Cluster } from "../../src/opensearch/connect.ts";
import { publishFirst } from "../../src/opensearch/publish-first.ts";
import { LOCK_LASTS_MS } from "../../src/opensearch/publish-lock.ts";
import type { SendRequest } from "../../src/opensearch/request.ts";
import { buildSharedCandidate, createSharedCandidates } from "../../src/opensearch/shared-candidate.ts";
import { createSharedLibrary, type SharedLibrary } from "../../src/opensearch/shared-library.ts";
import { readServedIndex } from "../../src/opensearch/version-state.ts";
import { contractArticles, GUILD, news } from "../answer/contract-articles.ts";
import { connectToAll, describeWithCluster } from "./real-cluster.ts";
import { byCollection, createPublisher, type Publisher } from "./shared-parts.ts";

describeWithCluster("a shared library that changes", () => {
  let cluster: Cluster;
  let alias: string;
  let publisher: Publisher;
  let shared: SharedLibrary;
  let libraries = 0;
  let time = Date.now();
  const now = () => time;
  const storm = news("storm", "Storm over Narva", "2022-05-01", ["A storm has torn roofs from many houses."]);
  const own = contractArticles.filter(({ collection }) => collection === OPERATOR_COLLECTION);

  beforeAll(async () => {
    cluster = await connectToAll();
  });
  afterAll(() => cluster.close());
  beforeEach(async () => {
    alias = `change-${libraries++}`;
    publisher = createPublisher(cluster, alias, now);
    shared = createSharedLibrary(cluster.ask, cluster.work, alias);
    await publishFirst(publisher.parts, publisher.turns, async () => byCollection(contractArticles));
  });

  /** Makes the operator's articles these, as far as publishing. */
  async function prepare(articles: readonly Article[], by = publisher) {
    const served = await shared.patient.snapshot();
    const difference = compareArticles(own, articles);
    const change = { collection: OPERATOR_COLLECTION, articles, difference };
    return createSharedCandidates(by.parts, shared)(change, served);
  }
  const indices = async () =>
    Object.keys(await cluster.work<object>({ method: "GET", path: `/${alias}-v*/_alias` })).sort();
  const titles = async () => {
    const { articles } = await shared.patient.snapshot();
    return (await articles.newest([OPERATOR_COLLECTION, GUILD], 9)).map(({ title }) => title);
  };
  /** All that is quoted, and who is. */
  const said = async () => {
    const { quotations } = await shared.patient.snapshot();
    const collections = [OPERATOR_COLLECTION, GUILD];
    return [await quotations.find({ collections }, 0, 99), await quotations.speakers(collections, 99)];
  };
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
    return { dying: createPublisher(cluster, alias, now, send), reached };
  }

  test("is seen by every process's next answer, while an answer that has begun stays on its version", async () => {
    const begun = await shared.patient.snapshot();
    const candidate = await prepare([...own, storm]);
    expect(await titles()).not.toContain(storm.title);
    await candidate.publish();
    const other = createSharedLibrary(cluster.ask, cluster.work, alias);
    const seen = await other.patient.snapshot();
    expect((await seen.articles.byIds(["storm"], [OPERATOR_COLLECTION])).size).toBe(1);
    expect(seen.id).not.toBe(begun.id);
    expect((await begun.articles.byIds(["storm"], [OPERATOR_COLLECTION])).size).toBe(0);
    const answers = await seen.retriever.search("torn roofs", {
      limit: 1,
      collections: [OPERATOR_COLLECTION],
    });
    expect(answers[0]?.paragraph.articleId).toBe("storm");
  });

  test("keeps what other servers have without reading it again", async () => {
    await (await prepare([storm])).publish();
    const { articles, quotations, size } = await shared.patient.snapshot();
    expect(size).toEqual({ articles: 2, paragraphs: 3 });
    expect(await articles.count([GUILD])).toEqual({ articles: 1, paragraphs: 2 });
    expect((await quotations.speakers([GUILD], 5)).total).toBe(2);
  });

  test("what an article says stays as it was while others of its collection change", async () => {
    const [harbour, ...others] = own;
    if (harbour === undefined) throw new Error("the harbour is there");
    const rewritten = { ...harbour, title: "A loud harbour" };
    const saidBefore = await said();
    await (await prepare([rewritten, ...others, storm])).publish();
    expect(await said()).toEqual(saidBefore);
    expect(await titles()).toEqual(expect.arrayContaining(["A loud harbour", "Storm over Narva"]));
    await (await prepare(others)).publish();
    const { quotations } = await shared.patient.snapshot();
    const { speakers } = await quotations.speakers([OPERATOR_COLLECTION], 9);
    expect(speakers.map(({ name, count }) => `${name} ${count}`)).toEqual([
      "Anna Müller 1",
      "Boris Kask 1",
      "Clara Kask 1",
    ]);
    expect(
      (await quotations.find({ collections: [OPERATOR_COLLECTION], article: "harbour" }, 0, 9)).total,
    ).toBe(0);
  });

  test("goes back to a version that is still there without writing it again", async () => {
    const first = await readServedIndex(cluster.work, alias);
    await (await prepare([storm])).publish();
    expect(await readServedIndex(cluster.work, alias)).not.toBe(first);
    const back = await prepare(own);
    expect(await indices()).toHaveLength(2);
    await back.discard();
    await (await prepare(own)).publish();
    expect(await readServedIndex(cluster.work, alias)).toBe(first);
    expect(await titles()).toHaveLength(4);
  });

  test("removes old versions after a while, but for the last two", async () => {
    for (const number of [1, 2, 3]) {
      await (await prepare([{ ...storm, title: `Storm ${number}` }])).publish();
      expect(await indices()).toHaveLength(1 + number);
    }
    time += 120_000;
    await (await prepare([{ ...storm, title: "Storm 4" }])).publish();
    expect(await indices()).toHaveLength(3);
  });

  test("a change that is not wanted leaves nothing behind", async () => {
    const before = await indices();
    const candidate = await prepare([storm]);
    await candidate.discard();
    expect(await indices()).toEqual(before);
  });

  test("of two that change the same at once one wins, and the other is told by whom", async () => {
    const other = createPublisher(cluster, alias, now);
    const done = { kind: "done" };
    let end = () => {};
    const working = new Promise<void>((resolve) => {
      end = resolve;
    });
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const first = publisher.turns.take(OPERATOR_COLLECTION, "42", async () => {
      begin();
      await working;
      return done;
    });
    await begun;
    const since = time;
    time += 1_000;
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
    const before = await readServedIndex(cluster.work, alias);
    const { dying, reached } = createDying(at);
    void dying.turns.take(OPERATOR_COLLECTION, "42", async () => {
      await (await prepare([storm], dying)).publish();
      return { kind: "done" };
    });
    const alive = createPublisher(cluster, alias, now);
    const takeOver = () =>
      alive.turns.take(OPERATOR_COLLECTION, "43", async () => {
        await (await prepare([{ ...storm, title: "Another storm" }], alive)).publish();
        return { kind: "done" };
      });
    await reached;
    expect((await takeOver()).kind).toBe("busy");
    expect(await readServedIndex(cluster.work, alias)).toBe(before);
    expect(await titles()).toHaveLength(4);
    time += LOCK_LASTS_MS + 1;
    expect((await takeOver()).kind).toBe("done");
    expect(await titles()).toEqual(["Another storm", "Only for one server"]);
    const served = await readServedIndex(cluster.work, alias);
    const unfinished = (await indices()).filter((index) => index !== served && index !== before);
    const versions = await Promise.all(
      unfinished.map((index) => cluster.work({ method: "GET", path: `/${index}/_doc/version` })),
    );
    expect(versions).toHaveLength(unfinished.length);
  });

  test("one that has lost its turn can publish nothing any more", async () => {
    const slow = createPublisher(cluster, alias, now);
    const result = slow.turns.take(OPERATOR_COLLECTION, "42", async () => {
      const candidate = await prepare([storm], slow);
      time += LOCK_LASTS_MS + 1;
      await candidate.publish();
      return { kind: "done" };
    });
    await expect(result).rejects.toThrow("another process has taken over");
    expect(await titles()).toHaveLength(4);
  });

  test("nothing is published in the place of what somebody else has published meanwhile", async () => {
    const candidate = await prepare([storm]);
    await (await prepare([{ ...storm, title: "Another storm" }])).publish();
    await expect(candidate.publish()).rejects.toThrow();
    expect(await titles()).toContain("Another storm");
  });

  test("processes that start at once publish once, and all serve the same", async () => {
    const starting = [1, 2, 3].map(() => createPublisher(cluster, `start-${libraries}`, Date.now));
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
    const candidate = await prepare([storm]);
    const index = (await indices()).find((one) => one !== undefined) ?? "";
    await cluster.work({
      method: "DELETE",
      path: `/${index}/_doc/article:harbour`,
      query: { refresh: true },
    });
    await candidate.discard();
    const fresh = createSharedLibrary(cluster.ask, cluster.work, alias);
    await expect(fresh.library.snapshot()).rejects.toThrow("not complete");
    const build = buildSharedCandidate(publisher.parts, byCollection(contractArticles), undefined);
    expect((await (await build).snapshot.articles.newest([OPERATOR_COLLECTION], 9)).length).toBe(3);
  });
});
