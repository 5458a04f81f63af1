import { afterEach, beforeEach, expect, test } from "vitest";
import { buildSnapshot } from "../../src/answer/snapshot.ts";
import { SetupError } from "../../src/errors.ts";
import { healthOf } from "../../src/ops/health.ts";
import { type OpsHttp, startOpsHttp } from "../../src/ops/http.ts";
import { createMetrics, type Metrics } from "../../src/ops/metrics.ts";
import { buildRetriever, smallWorld } from "../answer/small-world.ts";

const snapshot = buildSnapshot(smallWorld, buildRetriever(1));
let isConnected = false;
let http: OpsHttp;
let metrics: Metrics;

const health = () => healthOf([{ id: 0, isReady: isConnected }], snapshot.id);
beforeEach(async () => {
  isConnected = false;
  metrics = createMetrics(health, () => snapshot);
  http = await startOpsHttp({ httpHost: "127.0.0.1", httpPort: 0 }, health, metrics);
});
afterEach(() => http.stop());

const get = (path: string) => fetch(new URL(path, http.url));

test("/healthz tells that the process lives", async () => {
  expect((await get("/healthz")).status).toBe(200);
});

test("/readyz is 503 until all shards are connected, and says which is not", async () => {
  const before = await get("/readyz");
  expect(before.status).toBe(503);
  expect(await before.json()).toEqual({
    isReady: false,
    shards: [{ id: 0, isReady: false }],
    snapshot: snapshot.id,
  });
  isConnected = true;
  expect((await get("/readyz")).status).toBe(200);
});

test("/metrics gives what was counted, the snapshot's size, the heap and the event-loop delay", async () => {
  isConnected = true;
  const { counts } = metrics;
  counts.interaction("ask", "declined", 12);
  counts.interaction("ask", "answered", 3000);
  counts.acknowledgement(40);
  counts.tooLate(10062);
  counts.reload("refused");
  counts.shard("resumed");
  counts.response(429);
  counts.rateLimit();
  const response = await get("/metrics");
  expect(response.headers.get("content-type")).toContain("text/plain");
  const lines = (await response.text()).split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      'footnote_interactions_total{name="ask",outcome="declined"} 1',
      'footnote_interactions_total{name="ask",outcome="answered"} 1',
      "footnote_abstentions_total 1",
      'footnote_answer_seconds_bucket{le="0.025",name="ask"} 1',
      'footnote_answer_seconds_count{name="ask"} 2',
      'footnote_acknowledgement_seconds_bucket{le="0.05"} 1',
      'footnote_too_late_total{code="10062"} 1',
      'footnote_reloads_total{outcome="refused"} 1',
      'footnote_shard_events_total{event="resumed"} 1',
      'footnote_rest_responses_total{status="429"} 1',
      "footnote_rest_rate_limits_total 1",
      "footnote_ready 1",
      "footnote_shards_ready 1",
      "footnote_articles 3",
      "footnote_paragraphs 4",
    ]),
  );
  const names = lines.map((line) => line.split(/[ {]/)[0]);
  expect(names).toEqual(
    expect.arrayContaining(["nodejs_heap_size_used_bytes", "nodejs_eventloop_lag_p99_seconds"]),
  );
});

test("a port that is taken is a fault of the configuration that names the variable", async () => {
  const httpPort = Number(new URL(http.url).port);
  const second = startOpsHttp({ httpHost: "127.0.0.1", httpPort }, health, metrics);
  await expect(second).rejects.toThrow(SetupError);
  await expect(second).rejects.toThrow("HTTP_PORT");
});

test("/metrics tells of the cluster when one keeps the articles, however often it is read", async () => {
  expect(await metrics.render()).not.toContain("footnote_library");
  const cluster = createMetrics(
    health,
    () => snapshot,
    () => ({ isReachable: false, failures: 7, refusals: 3 }),
  );
  await cluster.render();
  expect((await cluster.render()).split("\n")).toEqual(
    expect.arrayContaining([
      "footnote_library_reachable 0",
      "footnote_library_failures_total 7",
      "footnote_library_refusals_total 3",
    ]),
  );
});
