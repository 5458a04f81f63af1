import { afterAll, beforeAll } from "vitest";
import type { Cluster } from "../../src/opensearch/connect.ts";
import { createOpenSearchRetriever } from "../../src/opensearch/retriever.ts";
import { testRetriever } from "../retrieval/retriever-contract.ts";
import { fillForSearch } from "./filled-index.ts";
import { connectToAll, describeWithCluster } from "./real-cluster.ts";

describeWithCluster("the retriever over a real cluster", () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await connectToAll();
  });
  afterAll(() => cluster.close());

  let indexes = 0;
  testRetriever("does what every back end does", async (articles) => {
    const index = `retriever-test-${++indexes}`;
    await fillForSearch(cluster, index, articles);
    return createOpenSearchRetriever(cluster.ask, index);
  });
});
