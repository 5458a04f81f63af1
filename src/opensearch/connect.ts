import { readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { Client, type ClientOptions } from "@opensearch-project/opensearch";
import { SetupError } from "../errors.ts";
import { createAsking } from "./ask-nodes.ts";
import { nodeOf } from "./client-node.ts";
import type { ClusterSettings } from "./cluster-settings.ts";
import { type ClusterEvents, type ClusterHealth, guardRequests } from "./guard-requests.ts";
import { createWork } from "./repeat-work.ts";
import type { ClusterRequest, SendRequest } from "./request.ts";

/** A cluster that can be asked. */
export interface Cluster {
  /**
   * For what people wait for, and only for what changes nothing: answered within two seconds by any node, or rejected
   * with a `LibraryUnreachableError`; at once while the cluster is known to be away.
   */
  readonly ask: SendRequest;
  /** For filling and publishing: a minute of silence is allowed, and what a node refuses now is sent to the next later. */
  readonly work: SendRequest;
  /** How it has answered what was asked. */
  health(): ClusterHealth;
  close(): Promise<void>;
}

/**
 * Connects to the cluster; nothing is sent before it is asked. Rejects with a `SetupError` when the file of the
 * authority cannot be read.
 */
export async function connectCluster(settings: ClusterSettings, events: ClusterEvents): Promise<Cluster> {
  const options = await clientOptions(settings);
  const clients = settings.nodes.map((node) => new Client({ ...options, node }));
  const asking = createAsking(
    clients.map((client) => nodeOf(client, ASKING.deadlineMs)),
    ASKING,
    () => performance.now(),
  );
  const ask: SendRequest = (request, signal) => asking(nearby(request), signal);
  const guard = guardRequests(ask, {
    rule: RULE,
    events,
    probe: () => ask(HEALTH),
    schedule(call, ms) {
      const timer = setTimeout(call, ms).unref();
      return () => clearTimeout(timer);
    },
  });
  const pause = (ms: number, signal?: AbortSignal) => wait(ms, undefined, signal ? { signal } : {});
  return {
    ask: guard.send,
    work: createWork(
      clients.map((client) => nodeOf(client, WORK_SILENCE_MS)),
      WORK_PAUSES_MS,
      pause,
    ),
    health: guard.health,
    async close() {
      guard.close();
      await Promise.all(clients.map((client) => client.close()));
    },
  };
}

/** How the node that is asked sees the cluster; any answer tells that a cluster that was lost is back. */
export const HEALTH = { method: "GET", path: "/_cluster/health", query: { local: true } } as const;

/** Two seconds are the issue's; the rest leaves a second node the time to answer. */
const ASKING = { patienceMs: 400, deadlineMs: 2000, avoidMs: 10_000 };
const RULE = { failuresToOpen: 5, firstWaitMs: 1000, mostWaitMs: 5000 };
const WORK_SILENCE_MS = 60_000;
const WORK_PAUSES_MS = [250, 500, 1000, 2000, 4000];

async function clientOptions({ credentials, caFile }: ClusterSettings): Promise<ClientOptions> {
  return {
    ...(caFile !== undefined && { ssl: { ca: await readAuthority(caFile) } }),
    ...(credentials !== undefined &&
      ("apiKey" in credentials
        ? { headers: { authorization: `ApiKey ${credentials.apiKey}` } }
        : { auth: credentials })),
    resurrectStrategy: "none",
  };
}

async function readAuthority(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError("The cluster's authority cannot be read:", [
      `OPENSEARCH_CA_FILE: ${reason}; name a file in PEM that the bot's user may read`,
    ]);
  }
}

/** The node that is asked looks into its own copy first: so a node that hangs keeps no other from answering. */
function nearby(request: ClusterRequest): ClusterRequest {
  const preference = "_local";
  if (/_(search|mget)$/.test(request.path)) return { ...request, query: { preference, ...request.query } };
  if (!request.path.endsWith("/_msearch") || request.lines === undefined) return request;
  const isHeader = (at: number) => at % 2 === 0;
  return {
    ...request,
    lines: request.lines.map((line, at) => (isHeader(at) ? { preference, ...line } : line)),
  };
}
