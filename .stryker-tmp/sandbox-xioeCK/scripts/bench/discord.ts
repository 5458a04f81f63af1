// @ts-nocheck
import { setTimeout as wait } from "node:timers/promises";
import { startLocalDiscord } from "../../src/local-discord/local-discord.ts";
import { percentile } from "./percentile.ts";
import { startBotProcess } from "./process.ts";

const IDLE_MS = 3000;
const QUESTIONS = ["How many troops are near Ukraine?", "Who met in Geneva?", "What did Blinken tell CNN?"];

/** Prints how fast the compiled bot answers /ask on loopback: one at a time, then 50 in flight. */
export async function benchDiscord(): Promise<void> {
  let requests = 0;
  const discord = await startLocalDiscord({
    onRequest: (line) => {
      if (line.includes("/callback")) requests++;
    },
  });
  const bot = await startBotProcess({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_CDN_URL: discord.cdnUrl,
    DISCORD_REST_RPS: "100000",
    RATE_LIMIT: "off",
    LOG_LEVEL: "info",
  });
  await wait(IDLE_MS);
  console.log(`the bot alone, connected and idle: ${bot.residentMiB().toFixed(0)} MiB`);
  await askMany(discord, 200, 1);
  for (const [count, inFlight] of [
    [500, 1],
    [5000, 50],
  ] as const) {
    requests = 0;
    const { times, seconds, lost } = await askMany(discord, count, inFlight);
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(times, share).toFixed(1));
    console.log(
      `${count} x /ask, ${inFlight} in flight: p50 ${p50} p95 ${p95} p99 ${p99} ms, ${(count / seconds).toFixed(0)}/s, ` +
        `lost ${lost}, ${(requests / count).toFixed(2)} requests each, bot ${bot.residentMiB().toFixed(0)} MiB`,
    );
  }
  await bot.stop();
  await discord.stop();
}

async function askMany(
  discord: Awaited<ReturnType<typeof startLocalDiscord>>,
  count: number,
  inFlight: number,
): Promise<{ times: number[]; seconds: number; lost: number }> {
  const times: number[] = [];
  let [next, lost] = [0, 0];
  const askOn = async () => {
    while (next < count) {
      const question = QUESTIONS[next++ % QUESTIONS.length] ?? "";
      const started = performance.now();
      const reply = await discord.slash("ask", { question });
      times.push(performance.now() - started);
      if (reply.outcome !== "answered") lost++;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: inFlight }, askOn));
  return { times, seconds: (performance.now() - started) / 1000, lost };
}
