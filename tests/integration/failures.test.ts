import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { freezeNode, killNode, restartNode } from "../../scripts/opensearch/cluster.ts";
import { LibraryUnreachableError } from "../../src/errors.ts";
import type { Cluster } from "../../src/opensearch/connect.ts";
import { fillIndex } from "../../src/opensearch/fill-index.ts";
import { clusterFolder, connectToAll, describeWithCluster, mendCluster } from "./real-cluster.ts";
import { type LoadReport, underLoad } from "./under-load.ts";
import { buildVersion, createReader, removeVersions, serve } from "./versions.ts";

const ALIAS = "failures";
/** A library of which there is one copy only. */
const LONE = "lone";

describeWithCluster("a cluster in which something fails, at twenty questions a second", () => {
  let cluster: Cluster;
  let ask: () => Promise<readonly string[]>;
  const waitFor = (seconds: number) => new Promise<void>((resolve) => setTimeout(resolve, 1000 * seconds));

  beforeAll(async () => {
    cluster = await connectToAll();
    await serve(cluster, ALIAS, await buildVersion(cluster, ALIAS, 1));
    ask = createReader(cluster, ALIAS);
    await ask();
  });
  afterEach(() => mendCluster(cluster));
  afterAll(async () => {
    if (cluster === undefined) return;
    await removeVersions(cluster, ALIAS);
    await cluster.close();
  });

  test("loses no answer when a node is killed, and none when it comes back", async () => {
    const report = await underLoad(ask, async () => {
      await killNode(clusterFolder, 1);
      await waitFor(3);
      await restartNode(clusterFolder, 1);
    });
    expectAllAnswered(report, ["1"]);
  });

  test("loses no answer when a node hangs without ending", async () => {
    const report = await underLoad(ask, async () => {
      await freezeNode(clusterFolder, 2);
      await waitFor(8);
    });
    expectAllAnswered(report, ["1"]);
  });

  test("loses no answer while one node after the other is restarted", async () => {
    const report = await underLoad(ask, async () => {
      for (const number of [1, 2, 3]) {
        await restartNode(clusterFolder, number);
        await mendCluster(cluster);
      }
    });
    expectAllAnswered(report, ["1"]);
  });

  test("answers each question from one version while the library is built anew, swapped and the old one deleted", async () => {
    const report = await underLoad(ask, async () => {
      for (const version of [2, 3, 4]) {
        const index = await buildVersion(cluster, ALIAS, version, { articles: 400 });
        await serve(cluster, ALIAS, index);
        await cluster.work({ method: "DELETE", path: `/${ALIAS}-${version - 1}` });
      }
    });
    expectAllAnswered(report, ["1", "2", "3", "4"]);
    expect(await ask()).toEqual(["4"]);
  });

  test("says that the library is not reachable while its only copy is away, and recovers by itself", async () => {
    const index = await buildVersion(cluster, LONE, 1, { replicas: 0, onNode: "n1" });
    await serve(cluster, LONE, index);
    const askLone = createReader(cluster, LONE);
    expect(await askLone()).toEqual(["1"]);
    await killNode(clusterFolder, 1);
    await expect(askLone()).rejects.toThrow(LibraryUnreachableError);
    expect(await ask()).toEqual(["4"]);
    await restartNode(clusterFolder, 1);
    await mendCluster(cluster);
    expect(await askLone()).toEqual(["1"]);
    await removeVersions(cluster, LONE);
  });

  test("is told at once that no node answers when all hang, and finds them again by itself", async () => {
    const numbers = [1, 2, 3];
    await Promise.all(numbers.map((number) => freezeNode(clusterFolder, number)));
    await expect(ask()).rejects.toThrow("no node has answered in time");
    await Promise.allSettled(Array.from({ length: 5 }, ask));
    expect(cluster.health().isReachable).toBe(false);
    await expect(ask()).rejects.toThrow("the cluster does not answer");
    await mendCluster(cluster);
    await vi.waitUntil(() => cluster.health().isReachable, { timeout: 30_000 });
    expect(await ask()).toEqual(["4"]);
  });

  test("refuses a document that contradicts the mapping, and goes on serving what it served", async () => {
    const pause = () => Promise.resolve();
    const index = await buildVersion(cluster, LONE, 2);
    const conflicting = { id: "x", source: { kind: "paragraph", number: "not a number", mood: "gloomy" } };
    await expect(fillIndex({ work: cluster.work, pause }, index, [conflicting])).rejects.toMatchObject({
      name: "ClusterError",
      status: 400,
    });
    expect(await ask()).toEqual(["4"]);
    await removeVersions(cluster, LONE);
  });

  test("does both at once: a node is killed while a version is built and served", async () => {
    const report = await underLoad(ask, async () => {
      const building = buildVersion(cluster, ALIAS, 5, { articles: 400 });
      await killNode(clusterFolder, 3);
      const mended = restartNode(clusterFolder, 3);
      await serve(cluster, ALIAS, await building);
      await mended;
    });
    expectAllAnswered(report, ["4", "5"]);
    expect(await ask()).toEqual(["5"]);
  });
});

function expectAllAnswered(
  { asked, failures, mixed, versions, worstMs }: LoadReport,
  expected: readonly string[],
): void {
  console.log(`${asked} questions, the slowest took ${worstMs.toFixed(0)} ms`);
  expect(failures).toEqual([]);
  expect(mixed).toBe(0);
  expect(asked).toBeGreaterThan(20);
  for (const version of versions) expect(expected).toContain(version);
}
