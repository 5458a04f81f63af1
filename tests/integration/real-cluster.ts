import { describe, inject } from "vitest";
import { clusterStatus, restartNode, thawNode } from "../../scripts/opensearch/cluster.ts";
import { type Cluster, connectCluster } from "../../src/opensearch/connect.ts";
import { mustSkip } from "../require.ts";

const provided = inject("cluster");
const absence = "absence" in provided ? provided.absence : undefined;

/** The folder of the three nodes that run, as `scripts/opensearch/cluster.ts` takes it; empty when there are none. */
export const clusterFolder = "folder" in provided ? provided.folder : "";

/** Tests that need real nodes; skipped with the reason where there are none. */
export function describeWithCluster(subject: string, tests: () => void): void {
  const isSkipped = mustSkip("opensearch", absence);
  describe.skipIf(isSkipped)(isSkipped ? `${subject} (skipped: ${absence})` : subject, tests);
}

/** The addresses of the nodes, also of those that do not run. */
export async function nodeUrls(): Promise<readonly string[]> {
  return (await clusterStatus(clusterFolder)).map(({ url }) => url);
}

/** Connects to all nodes. */
export async function connectToAll(): Promise<Cluster> {
  return connectCluster({ nodes: await nodeUrls() }, { lost() {}, found() {} });
}

/** Makes all nodes run and every index green, whatever a test has done to them. */
export async function mendCluster(cluster: Cluster): Promise<void> {
  for (const { number, isRunning } of await clusterStatus(clusterFolder)) {
    if (isRunning) await thawNode(clusterFolder, number);
    else await restartNode(clusterFolder, number);
  }
  await cluster.work({
    method: "GET",
    path: "/_cluster/health",
    query: { wait_for_nodes: 3, wait_for_status: "green", timeout: "50s" },
  });
}
