import { afterAll, beforeAll, expect, test } from "vitest";
import type { Cluster } from "../../src/opensearch/connect.ts";
import { connectToAll, describeWithCluster, nodeUrls } from "./real-cluster.ts";

describeWithCluster("the connection to a real cluster", () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await connectToAll();
  });
  afterAll(() => cluster.close());

  test("reaches all nodes", async () => {
    const health = await cluster.ask<{ readonly number_of_nodes: number }>({
      method: "GET",
      path: "/_cluster/health",
    });
    expect(health.number_of_nodes).toBe((await nodeUrls()).length);
  });
});
