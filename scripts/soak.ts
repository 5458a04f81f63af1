import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSeeds } from "../src/ingest/read-seeds.ts";
import { startLocalDiscord } from "../src/local-discord/local-discord.ts";
import { UsageError } from "../src/local-discord/usage-error.ts";
import { startBotProcess } from "./soak/bot-process.ts";
import { createChaos } from "./soak/faults.ts";
import { createPeople } from "./soak/people.ts";
import { createRandom } from "./soak/random.ts";
import { createTally } from "./soak/tally.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    people: { type: "string", default: "20" },
    calm: { type: "boolean", default: false },
  },
});
const random = createRandom(Number(values.seed));
const tally = createTally();
const discord = await startLocalDiscord({
  onRequest: (line, status) => {
    if (status >= 400 && !chaos.takesBlame(status))
      tally.violation(`${status} ${line.replace(/[\w-]{40,}/, "…")}`);
  },
});
const chaos = createChaos(discord, random);
/** Of each act that was lost, what is known. */
const lost: string[] = [];
const dataDir = await mkdtemp(join(tmpdir(), "soak-"));
const bot = await startBotProcess(discord, dataDir);
const ending = AbortSignal.timeout(Number(values.minutes) * 60_000);
const act = createPeople(discord, await questionsOfSeeds(), random);
const disturbing = values.calm ? Promise.resolve() : chaos.run(ending);
const first = await bot.memory();
const samples = [first];
const sampling = setInterval(() => void bot.memory().then((memory) => samples.push(memory)), 5000);
const started = performance.now();
await Promise.all(Array.from({ length: Number(values.people) }, live));
const seconds = (performance.now() - started) / 1000;
clearInterval(sampling);
await disturbing;
const loopDelay = await bot.loopDelay();
const last = await bot.memory();
const end = await bot.stop();
await discord.stop();
await rm(dataDir, { recursive: true });
report();

/** One person, who does one thing after another until the end. */
async function live(): Promise<void> {
  while (!ending.aborted) {
    const wasGone = chaos.isSessionGone();
    const sessions = chaos.sessionsEnded();
    const began = performance.now();
    const reply = await act().catch((error: unknown) => {
      if (error instanceof UsageError) return undefined;
      throw error;
    });
    if (reply === undefined) await new Promise((resolve) => setImmediate(resolve));
    else if (reply.outcome !== "failed") {
      const isRefusal = JSON.stringify(reply).includes("Try again in a moment");
      tally.add(isRefusal ? "refused" : "answered", performance.now() - began);
    } else if (wasGone || chaos.sessionsEnded() !== sessions) tally.add("not delivered", 0);
    else {
      tally.add("lost", 0);
      lost.push(`lost after ${chaos.lastFaults()}; logged in ${discord.identifyCount()} times`);
    }
  }
}

/** Sentences of the articles, which the articles answer, and some that they do not. */
async function questionsOfSeeds(): Promise<readonly string[]> {
  const { articles } = await readSeeds("seeds", { today: new Date().toISOString().slice(0, 10) });
  const texts = articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text.slice(0, 200)));
  return [...texts, "How tall is Mount Everest?", "What is love?", "¿Quién ganó?", "ab"];
}

function report(): void {
  const { ends, violations, p50, p95, p99 } = tally.summary();
  const acts = ends.answered + ends.refused + ends.lost;
  const mib = ({ rss, heap }: typeof first) => `${rss.toFixed(0)} MiB, heap ${heap.toFixed(0)} MiB`;
  const peak = Math.max(...samples.map(({ rss }) => rss));
  console.log(
    [
      `seed ${values.seed}, ${values.people} people, ${seconds.toFixed(0)} s: ${(acts / seconds).toFixed(0)} acts a second`,
      `answered ${ends.answered}, refused politely ${ends.refused}, lost ${ends.lost}, not delivered by Discord ${ends["not delivered"]}`,
      `answers p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms; event loop p99 ${loopDelay.toFixed(0)} ms`,
      `memory at first ${mib(first)}; at last ${mib(last)}; peak ${peak.toFixed(0)} MiB`,
      `identifies ${discord.identifyCount()}; ended with ${end.exitCode} in ${end.milliseconds} ms`,
      `violations ${violations.length}`,
      ...violations.slice(0, 10),
      ...lost.slice(0, 10),
    ].join("\n"),
  );
  process.exitCode = ends.lost + violations.length === 0 && end.exitCode === 0 ? 0 : 1;
}
