import { afterAll } from "vitest";
import type { Cluster } from "../../src/opensearch/connect.ts";
import { buildSharedCandidate } from "../../src/opensearch/shared-candidate.ts";
import { createSharedLibrary } from "../../src/opensearch/shared-library.ts";
import { describeLibrary } from "../answer/library-contract.ts";
import { connectToAll, describeWithCluster } from "./real-cluster.ts";
import { byCollection, createPublisher } from "./shared-parts.ts";

describeWithCluster("a real cluster", () => {
  let cluster: Cluster | undefined;
  afterAll(() => cluster?.close());

  describeLibrary("a library in OpenSearch", async (articles) => {
    cluster = await connectToAll();
    const { parts } = createPublisher(cluster, "contract");
    await (await buildSharedCandidate(parts, byCollection(articles), undefined)).publish();
    return createSharedLibrary(cluster.ask, cluster.work, "contract").patient.snapshot();
  });
});
