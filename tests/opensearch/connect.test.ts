import { expect, test } from "vitest";
import { LibraryUnreachableError, SetupError } from "../../src/errors.ts";
import { ClusterError } from "../../src/opensearch/cluster-error.ts";
import type { ClusterCredentials } from "../../src/opensearch/cluster-settings.ts";
import { type Cluster, connectCluster } from "../../src/opensearch/connect.ts";
import { type FakeAnswer, type FakeNode, startFakeNode } from "./fake-node.ts";

const search = { method: "POST", path: "/footnote/_search", body: { size: 0 } } as const;
const silent = { lost() {}, found() {} };

/** Connects to nodes that answer so, and ends all after the test's part. */
async function withNodes(
  answers: readonly (() => FakeAnswer)[],
  use: (cluster: Cluster, nodes: readonly FakeNode[]) => Promise<void>,
  credentials?: ClusterCredentials,
): Promise<void> {
  const nodes = await Promise.all(answers.map((answer) => startFakeNode(answer)));
  const settings = { nodes: nodes.map(({ url }) => url), ...(credentials && { credentials }) };
  const cluster = await connectCluster(settings, silent);
  try {
    await use(cluster, nodes);
  } finally {
    await cluster.close();
    await Promise.all(nodes.map((node) => node.stop()));
  }
}

const found = () => ({ status: 200, body: { took: 1 } });
const failing = (status: number, type: string) => () => ({ status, body: { error: { type } } });

test("asks a node for what it has itself, and gives the body of the answer", async () => {
  await withNodes([found], async (cluster, [node]) => {
    expect(await cluster.ask(search)).toEqual({ took: 1 });
    await cluster.ask({ method: "GET", path: "/_alias/footnote", query: { local: true } });
    await cluster.ask({ method: "POST", path: "/footnote/_msearch", lines: [{}, { size: 0 }] });
    await cluster.work({ method: "POST", path: "/_bulk", lines: [{ index: {} }, { number: 1 }] });
    expect(node?.requests).toEqual([
      { line: "POST /footnote/_search?preference=_local", authorization: undefined, body: '{"size":0}' },
      { line: "GET /_alias/footnote?local=true", authorization: undefined, body: "" },
      {
        line: "POST /footnote/_msearch",
        authorization: undefined,
        body: '{"preference":"_local"}\n{"size":0}\n',
      },
      { line: "POST /_bulk", authorization: undefined, body: '{"index":{}}\n{"number":1}\n' },
    ]);
  });
});

test.each([
  [{ username: "reader", password: "pass:word" }, `Basic ${btoa("reader:pass:word")}`],
  [{ apiKey: "a2V5" }, "ApiKey a2V5"],
])("shows %j with every request", async (credentials, header) => {
  const asked = async (cluster: Cluster, nodes: readonly FakeNode[]) => {
    await cluster.ask(search);
    expect(nodes[0]?.requests[0]?.authorization).toBe(header);
  };
  await withNodes([found], asked, credentials);
});

test.each([429, 500, 502, 503, 504])("asks another node when one answers %i", async (status) => {
  await withNodes([found, failing(status, "unavailable")], async (cluster, nodes) => {
    expect(await cluster.ask(search)).toEqual({ took: 1 });
    expect(nodes.map(({ requests }) => requests.length)).toEqual([1, 1]);
  });
});

test.each([
  ["a document", "_mget", { docs: [{ _id: "a" }, { error: { type: "node_disconnected_exception" } }] }],
  ["a search", "_msearch", { responses: [{ status: 200 }, { status: 503, error: { type: "no_shard" } }] }],
])("asks another node when one could not give %s", async (_what, call, body) => {
  await withNodes([found, () => ({ status: 200, body })], async (cluster, nodes) => {
    const request = { method: "POST", path: `/footnote/${call}` } as const;
    expect(await cluster.ask(request)).toEqual({ took: 1 });
    expect(nodes.map(({ requests }) => requests.length)).toEqual([1, 1]);
  });
});

test("takes an index that is gone for an answer, wherever it is said", async () => {
  const gone = { docs: [{ error: { type: "index_not_found_exception" } }] };
  await withNodes([() => ({ status: 200, body: gone })], async (cluster) => {
    await expect(cluster.ask(search)).rejects.toMatchObject({ name: "ClusterError", status: 404 });
  });
});

test("tells what kind of answer is no success, and nothing of what was asked", async () => {
  const reason = "cannot parse [who met in Geneva]";
  const objecting = () => ({ status: 400, body: { error: { type: "parsing_exception", reason } } });
  await withNodes([objecting], async (cluster) => {
    const error = await cluster.ask(search).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ClusterError);
    expect(error).toMatchObject({ status: 400, type: "parsing_exception" });
    expect(JSON.stringify(error) + String(error)).not.toContain("Geneva");
  });
  await withNodes([() => ({ status: 413, body: "" })], async (cluster) => {
    await expect(cluster.work(search)).rejects.toThrow("OpenSearch answers 413");
  });
});

test("gives up what its sender gives up, without an error that nobody catches", async () => {
  const uncaught: unknown[] = [];
  const keep = (error: unknown) => void uncaught.push(error);
  process.on("uncaughtException", keep);
  const controller = new AbortController();
  const hang = () => {
    controller.abort(new Error("enough"));
    return undefined;
  };
  await withNodes([hang], async (cluster) => {
    await expect(cluster.ask(search, controller.signal)).rejects.toThrow("enough");
    await new Promise((resolve) => setImmediate(resolve));
  });
  process.off("uncaughtException", keep);
  expect(uncaught).toEqual([]);
});

test("is unreachable when no node listens, and is not asked any more after five failures", async () => {
  const gone = await startFakeNode(found);
  await gone.stop();
  const cluster = await connectCluster({ nodes: [gone.url] }, silent);
  for (let request = 0; request < 5; request++) {
    await expect(cluster.ask(search)).rejects.toThrow(LibraryUnreachableError);
  }
  expect(cluster.health().isReachable).toBe(false);
  await expect(cluster.ask(search)).rejects.toThrow("the cluster does not answer");
  await cluster.close();
});

test("names the file of the authority that cannot be read", async () => {
  const settings = { nodes: ["https://127.0.0.1:9"], caFile: "no/such/file.pem" };
  const error = await connectCluster(settings, silent).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(SetupError);
  expect(String(error)).toContain("OPENSEARCH_CA_FILE: ENOENT");
});
