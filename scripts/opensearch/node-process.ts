import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { ServerProgram } from "./fetch-server.ts";
import { TRANSPORT_OFFSET } from "./ports.ts";

/** What the nodes of a cluster have in common. */
export interface ClusterPlan {
  /** Where the nodes keep everything. */
  readonly folder: string;
  readonly nodes: number;
  /** The port for HTTP of node 1; the next node has the next. */
  readonly firstPort: number;
  /** Memory for Java's objects, of each node. */
  readonly heapMib: number;
  /** The process whose end is also the nodes' end; absent: they run until they are stopped. */
  readonly owner?: number;
  /** Further settings of OpenSearch. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Starts node `number`, from 1 on, as a process of its own that outlives this one; gives its process id. */
export async function spawnNode(program: ServerProgram, plan: ClusterPlan, number: number): Promise<number> {
  await mkdir(plan.folder, { recursive: true });
  const log = await open(logFile(plan.folder, number), "a");
  const child = spawn(program.java, javaWords(program, plan, number), {
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
  });
  const started = new Promise<void>((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", reject);
  });
  await started.finally(() => log.close());
  child.unref();
  return child.pid ?? 0;
}

/** Where node `number` is reached over HTTP. */
export function nodeUrl({ firstPort }: Pick<ClusterPlan, "firstPort">, number: number): string {
  return `http://127.0.0.1:${firstPort + number - 1}`;
}

/** What the node has printed, for a person. */
export async function lastLines(folder: string, number: number): Promise<string> {
  const file = logFile(folder, number);
  const printed = existsSync(file) ? await readFile(file, "utf8") : "";
  return printed.trimEnd().split("\n").slice(-SHOWN_LINES).join("\n");
}

/** Whether that process is a node of that folder; the id may have been given to another process since. */
export async function isNode(pid: number, folder: string): Promise<boolean> {
  return (await commandLine(pid)).includes(`footnote.folder=${folder}`);
}

/** Resolves to whether the process is gone, at most after `mostMs`. */
export async function hasExited(pid: number, folder: string, mostMs: number): Promise<boolean> {
  const end = Date.now() + mostMs;
  while (await isNode(pid, folder)) {
    if (Date.now() > end) return false;
    await wait(LOOK_EVERY_MS);
  }
  return true;
}

const SHOWN_LINES = 15;
const LOOK_EVERY_MS = 50;
const LAUNCHER = fileURLToPath(new URL("./RunNode.java", import.meta.url));

function logFile(folder: string, number: number): string {
  return join(folder, `node-${number}.log`);
}

/** A small heap, the simple collector and the quick compiler: for tests, several nodes on one machine. */
function javaWords({ jars }: ServerProgram, plan: ClusterPlan, number: number): string[] {
  const numbers = Array.from({ length: plan.nodes }, (_, at) => at + 1);
  const settings = {
    ...plan.settings,
    "footnote.folder": join(plan.folder, `node-${number}`),
    ...(plan.owner !== undefined && { "footnote.owner": String(plan.owner) }),
    "cluster.name": "footnote",
    "node.name": `n${number}`,
    "network.host": "127.0.0.1",
    "http.port": String(plan.firstPort + number - 1),
    "transport.port": String(transportPort(plan, number)),
    "discovery.type": "zen",
    "discovery.seed_hosts": numbers.map((other) => `127.0.0.1:${transportPort(plan, other)}`).join(","),
    "cluster.initial_cluster_manager_nodes": numbers.map((other) => `n${other}`).join(","),
    "cluster.routing.allocation.disk.threshold_enabled": "false",
  };
  return [
    ...[`-Xms${plan.heapMib}m`, `-Xmx${plan.heapMib}m`, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"],
    ...["--enable-native-access=ALL-UNNAMED", "-cp", join(jars, "*"), LAUNCHER],
    ...Object.entries(settings).map(([name, value]) => `${name}=${value}`),
  ];
}

function transportPort({ firstPort }: ClusterPlan, number: number): number {
  return firstPort + TRANSPORT_OFFSET + number - 1;
}

/** Empty when the process is gone, or has ended and waits for its parent to notice. */
async function commandLine(pid: number): Promise<string> {
  try {
    if (process.platform === "linux")
      return (await readFile(`/proc/${pid}/cmdline`, "utf8")).replaceAll("\0", " ");
    return (await promisify(execFile)("ps", ["-ww", "-o", "args=", "-p", String(pid)])).stdout;
  } catch {
    return "";
  }
}
