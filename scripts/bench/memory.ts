import { setTimeout as wait } from "node:timers/promises";
import { askMany, describeLost, startCompiledDiscord } from "./ask-many.ts";
import { startBotProcess, unboundedOn } from "./process.ts";

/** After how many interactions the heap is looked at; the first is what the others are compared with. */
const LOOKS = [10_000, 50_000, 100_000];
const IN_FLIGHT = 50;
/** Timers of the last answers, which hold them, are over by then. */
const REST_MS = 4000;

/** Prints what the compiled bot's heap holds after a forced collection, after so many /ask on loopback. */
export async function benchMemory(): Promise<void> {
  const discord = await startCompiledDiscord(() => {});
  const bot = await startBotProcess(unboundedOn(discord));
  console.log(`at the start: heap ${(await bot.collectedHeapMiB()).toFixed(1)} MiB`);
  let asked = 0;
  let first = Number.NaN;
  for (const look of LOOKS) {
    const { seconds, lost, times } = await askMany(discord, look - asked, IN_FLIGHT);
    const longest = times.reduce((most, time) => Math.max(most, time), 0);
    await wait(REST_MS);
    const heap = await bot.collectedHeapMiB();
    if (Number.isNaN(first)) first = heap;
    console.log(
      `after ${look} x /ask: heap ${heap.toFixed(1)} MiB (${(100 * (heap / first - 1)).toFixed(1)} % from the first look), ` +
        `resident ${bot.residentMiB().toFixed(0)} MiB; ${((look - asked) / seconds).toFixed(0)}/s, ` +
        `longest ${longest.toFixed(0)} ms, lost ${describeLost(lost)}`,
    );
    asked = look;
  }
  await bot.stop();
  await discord.stop();
}
