import { setTimeout as wait } from "node:timers/promises";
import { askMany, describeLost, startCompiledDiscord } from "./ask-many.ts";
import { askQuestions } from "./ask-questions.ts";
import { percentile } from "./percentile.ts";
import { mainThreadMs, startBotProcess, unboundedOn } from "./process.ts";

const IDLE_MS = 3000;
/** How often the load is repeated: the machine's other work is seen by the differences. */
const ROUNDS = 3;

/**
 * Prints how fast the compiled bot answers /ask on loopback: one at a time, then 50 in flight, with the processor time that an
 * answer takes on the bot's main thread and, beside it, in this process, which is the Discord and the people.
 */
export async function benchDiscord(): Promise<void> {
  let requests = 0;
  const discord = await startCompiledDiscord((line) => {
    if (line.includes("/callback")) requests++;
  });
  const bot = await startBotProcess(unboundedOn(discord));
  await wait(IDLE_MS);
  console.log(`the bot alone, connected and idle: ${bot.residentMiB().toFixed(0)} MiB`);
  console.log(`${askQuestions.length} distinct questions, by turns`);
  await askMany(discord, 200, 1);
  const atOnce = Array.from({ length: ROUNDS }, () => [5000, 50] as const);
  for (const [count, inFlight] of [[500, 1] as const, ...atOnce]) {
    requests = 0;
    const before = [bot.mainThreadMs(), mainThreadMs(process.pid)];
    const { times, seconds, lost } = await askMany(discord, count, inFlight);
    const [own, others] = [bot.mainThreadMs(), mainThreadMs(process.pid)].map((after, at) =>
      ((after - (before[at] ?? Number.NaN)) / count).toFixed(2),
    );
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(times, share).toFixed(1));
    console.log(
      `${count} x /ask, ${inFlight} in flight: p50 ${p50} p95 ${p95} p99 ${p99} ms, ${(count / seconds).toFixed(0)}/s, ` +
        `lost ${describeLost(lost)}, ${(requests / count).toFixed(2)} requests each, processor time each: bot ${own} ms, ` +
        `Discord and people ${others} ms; bot ${bot.residentMiB().toFixed(0)} MiB`,
    );
  }
  await bot.stop();
  await discord.stop();
}
