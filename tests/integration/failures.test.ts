import { afterAll, beforeAll, expect, test } from "vitest";
import { freezeNode, killNode, restartNode } from "../../scripts/opensearch/cluster.ts";
import type { Cluster } from "../../src/opensearch/connect.ts";
import { clusterFolder, connectToAll, describeWithCluster, mendCluster } from "./real-cluster.ts";
import { type LoadReport, underLoad } from "./under-load.ts";
import { buildVersion, createReader, removeVersions, serve } from "./versions.ts";

const ALIAS = "failures";

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
    await mendCluster(cluster);
  });

  test("loses no answer when a node hangs without ending", async () => {
    const report = await underLoad(ask, async () => {
      await freezeNode(clusterFolder, 2);
      await waitFor(8);
      await mendCluster(cluster);
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
        const index = await buildVersion(cluster, ALIAS, version, 2, 400);
        await serve(cluster, ALIAS, index);
        await cluster.work({ method: "DELETE", path: `/${ALIAS}-${version - 1}` });
      }
    });
    expectAllAnswered(report, ["1", "2", "3", "4"]);
  });

  test("does both at once: a node is killed while a version is built and served", async () => {
    const report = await underLoad(ask, async () => {
      const building = buildVersion(cluster, ALIAS, 5, 2, 400);
      await killNode(clusterFolder, 3);
      const mended = restartNode(clusterFolder, 3);
      await serve(cluster, ALIAS, await building);
      await mended;
    });
    expectAllAnswered(report, ["4", "5"]);
    await mendCluster(cluster);
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
  expect(versions.at(-1)).toBe(expected.at(-1));
}
