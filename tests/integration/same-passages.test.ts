import { existsSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readCollection } from "../../scripts/eval/read-collection.ts";
import type { Cluster } from "../../src/opensearch/connect.ts";
import { createOpenSearchRetriever } from "../../src/opensearch/retriever.ts";
import { buildTfidfRetriever } from "../../src/retrieval/tfidf.ts";
import { compareBackEnds } from "./compare-back-ends.ts";
import { fillForSearch } from "./filled-index.ts";
import { connectToAll, describeWithCluster } from "./real-cluster.ts";

const data = "../shared/data/retrieval";
/** A sample, so that it takes seconds; tests/bench/engines.md has all questions. */
const QUESTIONS = 200;

describeWithCluster("questions on development data, to both back ends", () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await connectToAll();
  });
  afterAll(() => cluster.close());

  for (const name of ["new_wiki", "xquad_en", "xquad_de"]) {
    const isAbsent = !existsSync(`${data}/${name}`);
    const reason = isAbsent ? ` (skipped: no ${data}/${name})` : "";
    test.skipIf(isAbsent)(`have the same first passage in ${name}${reason}`, async () => {
      const collection = readCollection(`${data}/${name}`);
      const index = `same-passages-${name}`;
      await fillForSearch(cluster, index, collection.articles);
      const { sameFirst, firstAnswers } = await compareBackEnds(
        collection,
        buildTfidfRetriever(collection.articles),
        createOpenSearchRetriever(cluster.ask, index),
        Math.ceil(collection.queries.length / QUESTIONS),
      );
      expect(sameFirst).toBeGreaterThanOrEqual(0.99);
      expect(Math.abs(firstAnswers[0] - firstAnswers[1])).toBeLessThanOrEqual(0.005);
    });
  }
});
