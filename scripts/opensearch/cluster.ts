import { rm } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { UserError } from "../../src/errors.ts";
import { type ClusterState, forgetState, keepState, readState } from "./cluster-state.ts";
import { fetchServer } from "./fetch-server.ts";
import { type ClusterPlan, hasExited, isNode, lastLines, nodeUrl, spawnNode } from "./node-process.ts";
import { takenPorts } from "./ports.ts";

/**
 * Starts a cluster from nothing and resolves when it has all its nodes. Rejects with a `UserError`, and leaves no process,
 * when one runs in the folder already, a port is taken, a node ends, or they do not find each other.
 */
export async function startCluster(plan: ClusterPlan): Promise<void> {
  const running = await readState(plan.folder);
  if (running !== undefined && (await runningNodes(running)).length > 0) {
    throw new UserError(`A cluster runs in ${plan.folder} already: look at it by status, or stop it first`);
  }
  const taken = await takenPorts(plan.firstPort, plan.nodes);
  if (taken.length > 0) throw new UserError(`Ports are taken: ${taken.join(", ")}; choose others by --port`);
  const program = await fetchServer();
  await rm(plan.folder, { recursive: true, force: true });
  const numbers = Array.from({ length: plan.nodes }, (_, at) => at + 1);
  let state: ClusterState = { plan, pids: [] };
  try {
    for (const number of numbers) {
      state = { plan, pids: [...state.pids, await spawnNode(program, plan, number)] };
      await keepState(state);
    }
    await Promise.all(numbers.map((number) => untilJoined(state, number)));
  } catch (error) {
    await stopCluster(plan.folder);
    throw error;
  }
}

/** Ends all nodes of the folder and resolves when they are gone; gives how many ran. */
export async function stopCluster(folder: string): Promise<number> {
  const state = await readState(folder);
  if (state === undefined) return 0;
  const running = await runningNodes(state);
  await Promise.all(running.map((number) => endNode(state, number)));
  await forgetState(folder);
  return running.length;
}

/** Kills the node as a power cut would, and resolves when it is gone. */
export async function killNode(folder: string, number: number): Promise<void> {
  await endNode(await stateOf(folder, number), number);
}

/** Starts the node again with the data it had, ending it first when it runs; resolves when the cluster has it. */
export async function restartNode(folder: string, number: number): Promise<void> {
  const state = await stateOf(folder, number);
  await endNode(state, number);
  const pid = await spawnNode(await fetchServer(), state.plan, number);
  const pids = state.pids.map((old, at) => (at === number - 1 ? pid : old));
  await keepState({ ...state, pids });
  await untilJoined({ ...state, pids }, number);
}

/** The node neither works nor ends, as on a machine that hangs, until `thawNode`. */
export async function freezeNode(folder: string, number: number): Promise<void> {
  await signalNode(folder, number, "SIGSTOP");
}

/** Lets a frozen node go on. */
export async function thawNode(folder: string, number: number): Promise<void> {
  await signalNode(folder, number, "SIGCONT");
}

/** Each node of the folder, in order; none when no cluster was started there. */
export async function clusterStatus(folder: string): Promise<readonly NodeStatus[]> {
  const state = await readState(folder);
  if (state === undefined) return [];
  const running = await runningNodes(state);
  return state.pids.map((pid, at) => ({
    number: at + 1,
    pid,
    url: nodeUrl(state.plan, at + 1),
    isRunning: running.includes(at + 1),
  }));
}

/** A node as it is now; a frozen one counts as running. */
export interface NodeStatus {
  readonly number: number;
  readonly pid: number;
  readonly url: string;
  readonly isRunning: boolean;
}

const JOIN_MOST_MS = 180_000;
const EXIT_MOST_MS = 20_000;
const ASK_EVERY_MS = 250;

async function stateOf(folder: string, number: number): Promise<ClusterState> {
  const state = await readState(folder);
  if (state === undefined) throw new UserError(`No cluster was started in ${folder}: begin with start`);
  if (state.pids[number - 1] === undefined) {
    throw new UserError(`There is no node ${number}: this cluster has nodes 1 to ${state.pids.length}`);
  }
  return state;
}

async function runningNodes({ plan, pids }: ClusterState): Promise<readonly number[]> {
  const alive = await Promise.all(pids.map((pid) => isNode(pid, plan.folder)));
  return pids.map((_, at) => at + 1).filter((number) => alive[number - 1]);
}

/** With the signal that also ends what is frozen; the data of a throw-away cluster needs no orderly end. */
async function endNode({ plan, pids }: ClusterState, number: number): Promise<void> {
  const pid = pids[number - 1] ?? 0;
  if (!(await isNode(pid, plan.folder))) return;
  process.kill(pid, "SIGKILL");
  if (!(await hasExited(pid, plan.folder, EXIT_MOST_MS))) {
    throw new UserError(`Node ${number} (process ${pid}) did not end within ${EXIT_MOST_MS / 1000} s`);
  }
}

async function signalNode(folder: string, number: number, signal: "SIGSTOP" | "SIGCONT"): Promise<void> {
  const { pids } = await stateOf(folder, number);
  const pid = pids[number - 1] ?? 0;
  if (!(await isNode(pid, folder))) throw new UserError(`Node ${number} does not run: restart it`);
  process.kill(pid, signal);
}

/** Until the node answers and sees as many nodes as run. */
async function untilJoined(state: ClusterState, number: number): Promise<void> {
  const { plan, pids } = state;
  const end = Date.now() + JOIN_MOST_MS;
  while (!(await seesAll(state, number))) {
    const hasEnded = !(await isNode(pids[number - 1] ?? 0, plan.folder));
    if (hasEnded || Date.now() > end) {
      const what = hasEnded ? "has ended" : `has not joined within ${JOIN_MOST_MS / 1000} s`;
      throw new UserError(`Node ${number} ${what}:\n${await lastLines(plan.folder, number)}`);
    }
    await wait(ASK_EVERY_MS);
  }
}

async function seesAll(state: ClusterState, number: number): Promise<boolean> {
  try {
    const path = "/_cluster/health?timeout=1s&cluster_manager_timeout=1s";
    const response = await fetch(nodeUrl(state.plan, number) + path, { signal: AbortSignal.timeout(5000) });
    const health = (await response.json()) as { readonly number_of_nodes?: number };
    return response.ok && (health.number_of_nodes ?? 0) >= (await runningNodes(state)).length;
  } catch {
    return false;
  }
}
