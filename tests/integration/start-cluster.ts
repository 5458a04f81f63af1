import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startCluster, stopCluster } from "../../scripts/opensearch/cluster.ts";
import { lackOfServer } from "../../scripts/opensearch/fetch-server.ts";
import { findPorts } from "../../scripts/opensearch/ports.ts";
import { isRequired } from "../require.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the cluster that runs, or why none does. */
    readonly cluster: { readonly folder: string } | { readonly absence: string };
  }
}

const NODES = 3;
/** Quick at noticing that a node is gone, so that a test does not wait half a minute for it. */
const SETTINGS = {
  "cluster.fault_detection.follower_check.interval": "500ms",
  "cluster.fault_detection.follower_check.timeout": "1s",
  "cluster.fault_detection.follower_check.retry_count": "2",
  "cluster.fault_detection.leader_check.interval": "500ms",
  "cluster.fault_detection.leader_check.timeout": "1s",
  "cluster.fault_detection.leader_check.retry_count": "2",
};

/** Starts one cluster for all integration tests, when they are asked for; gives what ends it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const absence = isRequired("opensearch")
    ? await lackOfServer()
    : "it takes minutes; FOOTNOTE_REQUIRE=opensearch runs it";
  if (absence !== undefined) {
    project.provide("cluster", { absence });
    return async () => {};
  }
  const folder = await mkdtemp(join(tmpdir(), "footnote-cluster-"));
  const firstPort = await findPorts(NODES);
  const owner = process.pid;
  await startCluster({ folder, nodes: NODES, firstPort, heapMib: 384, owner, settings: SETTINGS });
  project.provide("cluster", { folder });
  return async () => {
    await stopCluster(folder);
    await rm(folder, { recursive: true });
  };
}
