// @ts-nocheck
import { spawnSync } from "node:child_process";
import { cp, mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Stage, Step } from "./parse-dockerfile.ts";

/**
 * Runs the stages' steps without an engine: each stage is a folder in `root`, copies come from `context` or from an
 * earlier stage, and npm is run there. Gives the folder that is the last stage's working directory.
 */
export async function runSteps(stages: readonly Stage[], context: string, root: string): Promise<string> {
  let folder = "";
  for (const [place, stage] of stages.entries()) {
    const stageRoot = join(root, stage.name === "" ? `stage-${place}` : stage.name);
    folder = join(stageRoot, "app");
    await mkdir(folder, { recursive: true });
    for (const step of stage.steps) await runStep(step, context, root, folder);
  }
  return folder;
}

async function runStep(step: Step, context: string, root: string, folder: string): Promise<void> {
  if (step.instruction === "COPY") return copy(step.text, context, root, folder);
  if (step.instruction === "WORKDIR" && step.text !== "/app")
    throw new Error("the steps expect WORKDIR /app");
  if (step.instruction !== "RUN" || step.text.startsWith("install -d ")) return;
  if (!/^npm [\w =:-]+$/.test(step.text)) throw new Error(`not run without an engine: RUN ${step.text}`);
  const { status } = spawnSync("npm", step.text.split(/\s+/).slice(1), { cwd: folder, stdio: "inherit" });
  if (status !== 0) throw new Error(`RUN ${step.text} ended with ${status}`);
}

async function copy(text: string, context: string, root: string, folder: string): Promise<void> {
  const words = text.split(/\s+/);
  const stage = words.find((word) => word.startsWith("--from="))?.slice("--from=".length);
  const paths = words.filter((word) => !word.startsWith("--"));
  const target = paths.pop() ?? "";
  const base = stage === undefined ? context : join(root, stage);
  for (const path of paths) {
    const to = target === "./" ? join(folder, basename(path)) : join(folder, target);
    await cp(join(base, path), to, { recursive: true, verbatimSymlinks: true });
  }
}
