// @ts-nocheck
import { execFileSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { percentile } from "./percentile.ts";
import { startBotProcess } from "./process.ts";

const STARTS = 11;
const IDLE_MS = 3000;

/** Prints what starting costs: the import of natural's parts, process start to ready without a token, idle memory. */
export async function benchStart(): Promise<void> {
  const [importMs, importMiB] = [importCosts("ms"), importCosts("MiB")];
  console.log(
    `import of natural's parts: ${importMs.toFixed(1)} ms, ${importMiB.toFixed(1)} MiB resident (medians of ${STARTS})`,
  );
  const readyMs: number[] = [];
  let idleMiB = Number.NaN;
  for (let start = 0; start < STARTS; start++) {
    const bot = await startBotProcess({});
    readyMs.push(bot.readyMs);
    if (start === STARTS - 1) {
      await wait(IDLE_MS);
      idleMiB = bot.residentMiB();
    }
    await bot.stop();
  }
  const [median, worst] = [percentile(readyMs, 0.5), percentile(readyMs, 1)];
  console.log(
    `process start to ready on local-discord: median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms of ${STARTS}`,
  );
  console.log(`resident memory, idle with local-discord in the same process: ${idleMiB.toFixed(0)} MiB`);
}

/** The median difference between a Node that imports text analysis and one that does nothing. */
function importCosts(unit: "ms" | "MiB"): number {
  const measure = `const before = [performance.now(), process.memoryUsage.rss()];
    await import("./dist/src/text/${"stems.js"}");
    console.log(performance.now() - before[0], (process.memoryUsage.rss() - before[1]) / 2 ** 20)`;
  const runs = Array.from({ length: STARTS }, () => {
    const printed = execFileSync(process.execPath, ["--input-type=module", "-e", measure], {
      encoding: "utf8",
    });
    return printed.trim().split(" ").map(Number);
  });
  return percentile(
    runs.map(([ms = 0, mebibytes = 0]) => (unit === "ms" ? ms : mebibytes)),
    0.5,
  );
}
