import { mkdir, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderFault } from "../../src/ingest/fault.ts";
import { readSeeds } from "../../src/ingest/read-seeds.ts";
import { type Finding, findingOf } from "./finding.ts";

/** Whether this Node runs the bot; `version` as in `process.versions.node`. */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isNewEnough = major > 20 || (major === 20 && minor >= 19);
  const text = isNewEnough ? version : `${version} is too old; install Node 20.19 or later`;
  return { subject: "Node", state: isNewEnough ? "ok" : "fault", text };
}

/** Whether the articles can be read. */
export function checkSeeds(folder: string, today: string): Promise<Finding> {
  return findingOf("articles", "SEEDS_DIR names a folder that can be read", async () => {
    const { articles, faults } = await readSeeds(folder, { today });
    const errors = faults.filter(({ severity }) => severity === "error");
    const [first] = errors;
    if (first !== undefined) {
      return {
        state: "fault",
        text: `${errors.length} errors in ${folder}, such as ${renderFault(first)}; npm run check:seeds lists all`,
      };
    }
    return { state: "ok", text: `${articles.length} in ${folder}, ${faults.length} warnings` };
  });
}

/** Whether state can be written, and whether the disk has room for it. */
export function checkDisk(dataDir: string): Promise<Finding> {
  const remedy = `DATA_DIR: give the bot's user a folder it can write to, now ${dataDir}`;
  return findingOf("disk", remedy, async () => {
    await mkdir(dataDir, { recursive: true });
    const probe = join(dataDir, ".doctor");
    await writeFile(probe, "written by npm run doctor\n");
    await rm(probe);
    const { bavail, bsize } = await statfs(dataDir);
    const free = Math.floor((bavail * bsize) / 2 ** 20);
    if (free < LEAST_FREE_MIB) {
      return { state: "warning", text: `${free} MiB free in ${dataDir}; make room for ${LEAST_FREE_MIB}` };
    }
    return { state: "ok", text: `${dataDir} can be written, ${free} MiB free` };
  });
}

const LEAST_FREE_MIB = 100;
