import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type LocalDiscord, startLocalDiscord } from "../../src/local-discord/local-discord.ts";
import { createNewsFolder, type NewsFolder } from "./news-folder.ts";
import { percentile } from "./percentile.ts";
import { type BotProcess, startBotProcess, unboundedOn } from "./process.ts";

const FILES = 1000;
const PARAGRAPHS_A_FILE = 20;
const QUESTIONS_A_SECOND = 50;
const IDLE_SECONDS = 20;
const RELOADS = 100;
/** Discord's bit for Manage Server. */
const MANAGE_GUILD = 0x20n;

/** Prints what reloads cost the compiled bot: a full one under questions, one changed file, and a hundred of those. */
export async function benchReload(): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), "footnote-bench-"));
  const seedsDir = join(root, "seeds");
  await mkdir(seedsDir);
  const folder = createNewsFolder(seedsDir);
  const writeAll = async (edition: number) => {
    for (let number = 0; number < FILES; number++) await folder.write(number, PARAGRAPHS_A_FILE, edition);
  };
  await writeAll(1);
  const discord = await startLocalDiscord();
  const bot = await startBotProcess({
    ...unboundedOn(discord),
    DISCORD_GUILD_ID: discord.guildIds[0] ?? "",
    SEEDS_WATCH: "off",
    SEEDS_DIR: seedsDir,
    DATA_DIR: join(root, "data"),
  });
  console.log(`${FILES} files of ${PARAGRAPHS_A_FILE} paragraphs: ${folder.origin}, put together anew`);
  try {
    await reload(discord);
    await underQuestions(discord, folder, writeAll);
    await compareWithOne(discord, folder, writeAll);
    await measureMemory(discord, folder, bot);
  } finally {
    await bot.stop();
    await discord.stop();
    await rm(root, { recursive: true });
  }
}

async function underQuestions(
  discord: LocalDiscord,
  folder: NewsFolder,
  writeAll: (edition: number) => Promise<void>,
): Promise<void> {
  await ask(discord, folder, wait(3000));
  const idle = await ask(discord, folder, wait(IDLE_SECONDS * 1000));
  await writeAll(2);
  const started = performance.now();
  const busy = await ask(discord, folder, reload(discord));
  const seconds = (performance.now() - started) / 1000;
  console.log(`${QUESTIONS_A_SECOND} questions/s, idle: ${describe(idle)}`);
  console.log(
    `${QUESTIONS_A_SECOND} questions/s, all files reloaded in ${seconds.toFixed(1)} s: ${describe(busy)}`,
  );
}

async function compareWithOne(
  discord: LocalDiscord,
  folder: NewsFolder,
  writeAll: (edition: number) => Promise<void>,
): Promise<void> {
  await writeAll(3);
  const full = await reload(discord);
  const one: number[] = [];
  for (let edition = 4; edition < 9; edition++) {
    await folder.write(500, PARAGRAPHS_A_FILE, edition);
    one.push(await reload(discord));
  }
  const median = percentile(one, 0.5);
  console.log(
    `all ${FILES} files: ${full.toFixed(0)} ms; one of them: ${median.toFixed(0)} ms (median of ${one.length}), ` +
      `${(full / median).toFixed(0)} times faster`,
  );
}

async function measureMemory(discord: LocalDiscord, folder: NewsFolder, bot: BotProcess): Promise<void> {
  await wait(3000);
  const before = bot.residentMiB();
  for (let edition = 10; edition < 10 + RELOADS; edition++) {
    await folder.write(edition, PARAGRAPHS_A_FILE, edition);
    await reload(discord);
  }
  await wait(3000);
  const after = bot.residentMiB();
  const change = ((after / before - 1) * 100).toFixed(1);
  console.log(
    `resident after ${RELOADS} reloads: ${after.toFixed(0)} MiB, before ${before.toFixed(0)}: ${change} %`,
  );
}

/** Reloads as a moderator does; gives the milliseconds until the answer. */
async function reload(discord: LocalDiscord): Promise<number> {
  const started = performance.now();
  const reply = await discord.slash("seeds reload", {}, { permissions: MANAGE_GUILD });
  if (reply.outcome !== "answered") throw new Error(JSON.stringify(reply));
  while (((reply.message.flags ?? 0) & LOADING) !== 0) await wait(5);
  const text = JSON.stringify(reply.message.components);
  if (!/Reloaded|nothing to change/.test(text)) throw new Error(text);
  return performance.now() - started;
}

/** Discord's flag of a message that says that an answer is coming. */
const LOADING = 128;

interface Asked {
  readonly times: readonly number[];
  readonly failed: number;
}

/** Asks so often a second, whether or not answers have come, until the other work is done. */
async function ask(discord: LocalDiscord, folder: NewsFolder, until: Promise<unknown>): Promise<Asked> {
  const times: number[] = [];
  const pending: Promise<void>[] = [];
  let [isOver, failed] = [false, 0];
  const work = until.finally(() => {
    isOver = true;
  });
  const askOne = async (question: string) => {
    const started = performance.now();
    const reply = await discord.slash("ask", { question });
    times.push(performance.now() - started);
    if (reply.outcome !== "answered" || JSON.stringify(reply.message).includes("Code:")) failed++;
  };
  const started = performance.now();
  for (let count = 0; !isOver; count++) {
    pending.push(askOne(folder.questions[count % folder.questions.length] ?? ""));
    await wait(Math.max(0, started + ((count + 1) * 1000) / QUESTIONS_A_SECOND - performance.now()));
  }
  await Promise.all([...pending, work]);
  return { times, failed };
}

function describe({ times, failed }: Asked): string {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(times, share).toFixed(0));
  return `${times.length} asked, ${failed} failed, p50 ${p50} p95 ${p95} p99 ${p99} ms`;
}
