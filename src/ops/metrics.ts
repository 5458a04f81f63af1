import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Snapshot } from "../answer/snapshot.ts";
import type { Counts } from "../discord/counts.ts";
import type { ClusterHealth } from "../opensearch/guard-requests.ts";
import type { Health } from "./health.ts";

/** The counts of the bot and what Prometheus reads of them. */
export interface Metrics {
  /** To be handed to the bot. */
  readonly counts: Counts;
  /** Prometheus' media type for `render`. */
  readonly contentType: string;
  /** All metrics in Prometheus' text format. */
  render(): Promise<string>;
}

/**
 * Metrics of a registry of their own, with those of the process (heap, event-loop delay) among them, and those of the
 * cluster when one keeps the articles.
 */
export function createMetrics(
  health: Health,
  snapshot: () => Snapshot | undefined,
  cluster?: () => ClusterHealth,
): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  addGauges(registers, health, snapshot);
  if (cluster !== undefined) addClusterMetrics(registers, cluster);
  const counter = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Counter({ name: `footnote_${name}`, help, labelNames: [...labelNames], registers });
  const seconds = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Histogram({
      ...{ name: `footnote_${name}`, help, labelNames: [...labelNames], registers },
      buckets: SECONDS,
    });
  const interactions = counter("interactions_total", "Interactions ended", ["name", "outcome"]);
  const abstentions = counter("abstentions_total", "Questions that the articles do not answer");
  const answers = seconds("answer_seconds", "From arrival to the last response", ["name"]);
  const acknowledgements = seconds("acknowledgement_seconds", "From arrival to the first response");
  const tooLate = counter("too_late_total", "Interactions gone (10062) or acknowledged before (40060)", [
    "code",
  ]);
  const reloads = counter("reloads_total", "Reloads of the articles", ["outcome"]);
  const shardEvents = counter("shard_events_total", "What happened to the gateway connections", ["event"]);
  const responses = counter("rest_responses_total", "Discord's answers to requests", ["status"]);
  const rateLimits = counter("rest_rate_limits_total", "Requests held back or refused: too many");
  const counts: Counts = {
    interaction(name, outcome, ms) {
      interactions.inc({ name, outcome });
      answers.observe({ name }, ms / 1000);
      if (outcome === "declined") abstentions.inc();
    },
    acknowledgement: (ms) => acknowledgements.observe(ms / 1000),
    tooLate: (code) => tooLate.inc({ code }),
    reload: (outcome) => reloads.inc({ outcome }),
    shard: (event) => shardEvents.inc({ event }),
    response: (status) => responses.inc({ status }),
    rateLimit: () => rateLimits.inc(),
  };
  return { counts, contentType: registry.contentType, render: () => registry.metrics() };
}

/** Discord waits three seconds for the first response, and fifteen minutes for the last. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10, 60, 900];

function addGauges(registers: Registry[], health: Health, snapshot: () => Snapshot | undefined): void {
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      ...{ name: `footnote_${name}`, help, registers },
      collect() {
        this.set(read());
      },
    });
  gauge("ready", "1 when all shards are connected and the articles are loaded", () =>
    Number(health().isReady),
  );
  gauge("shards", "Shards of this process", () => health().shards.length);
  gauge(
    "shards_ready",
    "Shards that are connected",
    () => health().shards.filter(({ isReady }) => isReady).length,
  );
  gauge("articles", "Articles in the snapshot", () => snapshot()?.size.articles ?? 0);
  gauge("paragraphs", "Paragraphs in the snapshot", () => snapshot()?.size.paragraphs ?? 0);
}

/** The cluster counts by itself; what it has counted since the start is read at each scrape. */
function addClusterMetrics(registers: Registry[], cluster: () => ClusterHealth): void {
  new Gauge({
    ...{
      name: "footnote_library_reachable",
      help: "1 while the cluster is asked, 0 while it is away",
      registers,
    },
    collect() {
      this.set(Number(cluster().isReachable));
    },
  });
  const counter = (name: string, help: string, read: () => number) =>
    new Counter({
      ...{ name: `footnote_${name}`, help, registers },
      collect() {
        this.reset();
        this.inc(read());
      },
    });
  counter("library_failures_total", "Requests that no node has answered in time", () => cluster().failures);
  counter(
    "library_refusals_total",
    "Requests not sent because the cluster was away",
    () => cluster().refusals,
  );
}
