import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { OPERATOR_COLLECTION } from "../../src/news/article.ts";
import type { Cluster } from "../../src/opensearch/connect.ts";
import { createSharedLibrary } from "../../src/opensearch/shared-library.ts";
import { readServedIndex } from "../../src/opensearch/version-state.ts";
import { GUILD } from "../answer/contract-articles.ts";
import { type ChangingLibrary, own, publishContract, storm } from "./changing-library.ts";
import { connectToAll, describeWithCluster } from "./real-cluster.ts";

describeWithCluster("a shared library that changes", () => {
  let cluster: Cluster;
  let library: ChangingLibrary;
  beforeAll(async () => {
    cluster = await connectToAll();
  });
  afterAll(() => cluster.close());
  beforeEach(async () => {
    library = await publishContract(cluster);
  });

  test("is seen by every process's next answer, while an answer that has begun stays on its version", async () => {
    const begun = await library.shared.patient.snapshot();
    const candidate = await library.prepare([...own, storm]);
    expect(await library.titles()).not.toContain(storm.title);
    await candidate.publish();
    const other = createSharedLibrary(cluster.ask, cluster.work, library.alias);
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
    await (await library.prepare([storm])).publish();
    const { articles, quotations, size } = await library.shared.patient.snapshot();
    expect(size).toEqual({ articles: 2, paragraphs: 3 });
    expect(await articles.count([GUILD])).toEqual({ articles: 1, paragraphs: 2 });
    expect((await quotations.speakers([GUILD], 5)).total).toBe(2);
  });

  test("what an article says stays as it was while others of its collection change", async () => {
    const [harbour, ...others] = own;
    if (harbour === undefined) throw new Error("the harbour is there");
    const rewritten = { ...harbour, title: "A loud harbour" };
    const saidBefore = await library.said();
    await (await library.prepare([rewritten, ...others, storm])).publish();
    expect(await library.said()).toEqual(saidBefore);
    expect(await library.titles()).toEqual(expect.arrayContaining(["A loud harbour", "Storm over Narva"]));
    await (await library.prepare(others)).publish();
    const { quotations } = await library.shared.patient.snapshot();
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
    const first = await readServedIndex(cluster.work, library.alias);
    await (await library.prepare([storm])).publish();
    expect(await readServedIndex(cluster.work, library.alias)).not.toBe(first);
    const back = await library.prepare(own);
    expect(await library.indices()).toHaveLength(2);
    await back.discard();
    await (await library.prepare(own)).publish();
    expect(await readServedIndex(cluster.work, library.alias)).toBe(first);
    expect(await library.titles()).toHaveLength(4);
  });

  test("removes old versions after a while, but for the last two", async () => {
    for (const number of [1, 2, 3]) {
      await (await library.prepare([{ ...storm, title: `Storm ${number}` }])).publish();
      expect(await library.indices()).toHaveLength(1 + number);
    }
    library.pass(120_000);
    await (await library.prepare([{ ...storm, title: "Storm 4" }])).publish();
    expect(await library.indices()).toHaveLength(3);
  });

  test("a change that is not wanted leaves nothing behind", async () => {
    const before = await library.indices();
    const candidate = await library.prepare([storm]);
    await candidate.discard();
    expect(await library.indices()).toEqual(before);
  });
});
