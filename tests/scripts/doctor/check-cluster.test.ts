import { expect, test } from "vitest";
import { checkCluster } from "../../../scripts/doctor/check-cluster.ts";
import { renderFinding } from "../../../scripts/doctor/finding.ts";
import { startFakeNode } from "../../opensearch/fake-node.ts";

test("asks each node of the cluster for its state, when there is one", async () => {
  expect((await checkCluster(undefined)).state).toBe("skipped");
  let status = "yellow";
  const nodes = await Promise.all([1, 2].map(() => startFakeNode(() => ({ status: 200, body: { status } }))));
  const settings = { nodes: nodes.map(({ url }) => url) };
  expect(renderFinding(await checkCluster(settings))).toBe(
    "ok       OpenSearch: 2 of 2 nodes answer, its state is yellow",
  );
  status = "red";
  expect((await checkCluster(settings)).state).toBe("fault");
  status = "green";
  await nodes[1]?.stop();
  expect(await checkCluster(settings)).toMatchObject({
    state: "warning",
    text: `1 of 2 nodes answer, its state is green; start ${settings.nodes[1]}`,
  });
  await nodes[0]?.stop();
  const gone = await checkCluster(settings);
  expect([gone.state, gone.text]).toEqual(["fault", expect.stringContaining("OPENSEARCH_NODES")]);
});

test("names the variables of the login when the cluster refuses it, and does not print them", async () => {
  const refusing = await startFakeNode(() => ({ status: 401, body: "Unauthorized" }));
  const credentials = { username: "reader", password: "correct horse" };
  const { state, text } = await checkCluster({ nodes: [refusing.url], credentials });
  expect(state).toBe("fault");
  expect(text).toContain("OpenSearch answers 401; OPENSEARCH_USERNAME");
  expect(text).not.toContain("horse");
  await refusing.stop();
});
