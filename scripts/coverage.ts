import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { type BranchCounts, countBranches, type FileCoverage } from "./coverage/count-branches.ts";

/** `npm run coverage`: of each folder, how many of its branches the tests took. Ends with 1 when it is fewer than wanted. */
const LEAST_SHARE = 0.9;
const report: Readonly<Record<string, FileCoverage>> = JSON.parse(
  readFileSync("data/coverage/coverage-final.json", "utf8"),
);
const folders = new Map<string, BranchCounts>();
for (const file of Object.values(report)) {
  const folder = relative(".", file.path).split("/").slice(0, 2).join("/");
  const { all, taken, defaults } = countBranches(file, readFileSync(file.path, "utf8"));
  const sum = folders.get(folder) ?? { all: 0, taken: 0, defaults: 0 };
  folders.set(folder, {
    all: sum.all + all,
    taken: sum.taken + taken,
    defaults: sum.defaults + defaults,
  });
}
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
for (const [folder, { all, taken, defaults }] of [...folders].sort()) {
  const share = taken / (all - defaults);
  console.log(
    `${folder}: ${all} branches, ${percent(taken / all)} taken; ${percent(share)} without ${defaults} defaults behind ??`,
  );
  if (share < LEAST_SHARE) process.exitCode = 1;
}
