import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clusterStatus, killNode, stopCluster } from "../../../scripts/opensearch/cluster.ts";
import { keepState } from "../../../scripts/opensearch/cluster-state.ts";

const emptyFolder = () => mkdtemp(join(tmpdir(), "cluster-"));

test("tells that nothing runs where nothing was started", async () => {
  const folder = await emptyFolder();
  expect(await clusterStatus(folder)).toEqual([]);
  expect(await stopCluster(folder)).toBe(0);
  await expect(killNode(folder, 1)).rejects.toThrow("begin with start");
});

test("takes no other process for a node whose process id it has been given", async () => {
  const folder = await emptyFolder();
  await keepState({ plan: { folder, nodes: 1, firstPort: 9201, heapMib: 384 }, pids: [process.pid] });
  expect(await clusterStatus(folder)).toEqual([
    { number: 1, pid: process.pid, url: "http://127.0.0.1:9201", isRunning: false },
  ]);
  await expect(killNode(folder, 2)).rejects.toThrow("nodes 1 to 1");
  await killNode(folder, 1);
  expect(await stopCluster(folder)).toBe(0);
  expect(await clusterStatus(folder)).toEqual([]);
});
