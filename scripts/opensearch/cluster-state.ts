import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClusterPlan } from "./node-process.ts";

/** A cluster that was started: what it was meant to be, and the process of each node, also of those that have ended. */
export interface ClusterState {
  readonly plan: ClusterPlan;
  readonly pids: readonly number[];
}

/** The cluster of the folder; undefined when none was started, or it was stopped. */
export async function readState(folder: string): Promise<ClusterState | undefined> {
  const file = stateFile(folder);
  return existsSync(file) ? JSON.parse(await readFile(file, "utf8")) : undefined;
}

/** Writes the state whole or not at all. */
export async function keepState(state: ClusterState): Promise<void> {
  const file = stateFile(state.plan.folder);
  await mkdir(state.plan.folder, { recursive: true });
  await writeFile(`${file}.new`, `${JSON.stringify(state, undefined, 2)}\n`);
  await rename(`${file}.new`, file);
}

/** From now on no cluster counts as started there. */
export async function forgetState(folder: string): Promise<void> {
  await rm(stateFile(folder), { force: true });
}

function stateFile(folder: string): string {
  return join(folder, "cluster.json");
}
