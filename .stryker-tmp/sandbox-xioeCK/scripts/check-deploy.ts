// @ts-nocheck
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startLocalDiscord } from "../src/local-discord/local-discord.ts";
import { environmentOf, jsonWords, parseDockerfile } from "./deploy/parse-dockerfile.ts";
import { runSteps } from "./deploy/run-steps.ts";

const root = await mkdtemp(join(tmpdir(), "deploy-"));
try {
  const stages = parseDockerfile(await readFile("deploy/Dockerfile", "utf8"));
  const image = stages.at(-1);
  if (image === undefined) throw new Error("deploy/Dockerfile has no stage");
  const folder = await runSteps(stages, process.cwd(), root);
  for (const name of ["typescript", "vitest", "tsx"]) {
    if (existsSync(join(folder, "node_modules", name))) throw new Error(`${name} is in the image`);
  }
  const port = 20_000 + (process.pid % 20_000);
  const settings = { ...environmentOf(image), DATA_DIR: join(root, "data"), HTTP_PORT: String(port) };
  await checkBot(folder, jsonWords(image, "CMD"), jsonWords(image, "HEALTHCHECK"), settings);
  checkUnit("deploy/footnote.service");
  console.log("the steps of deploy/Dockerfile give a bot that starts, is healthy and ends when told");
} finally {
  await rm(root, { recursive: true });
}

/** Starts what the image would start, waits until it is ready, asks for its health as the image does, and ends it. */
async function checkBot(
  cwd: string,
  [command = "", ...words]: readonly string[],
  [health = "", ...healthWords]: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<void> {
  const discord = await startLocalDiscord();
  const env = {
    ...{ PATH: process.env.PATH, ...settings },
    ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, DISCORD_CDN_URL: discord.cdnUrl },
  };
  const bot = spawn(command, words, { cwd, env, stdio: ["ignore", "inherit", "inherit"] });
  const exited = once(bot, "exit");
  await ready(`http://127.0.0.1:${settings.HTTP_PORT}/readyz`);
  const { status } = spawnSync(health, healthWords, { env, stdio: "inherit" });
  bot.kill("SIGTERM");
  const [exitCode] = await exited;
  await discord.stop();
  if (status !== 0) throw new Error(`the health check ended with ${status}`);
  if (exitCode !== 0) throw new Error(`the bot ended with ${exitCode}`);
}

async function ready(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok === true) return;
    await wait(100);
  }
  throw new Error("the bot was not ready within ten seconds");
}

/** Lets systemd read the unit, where there is systemd. */
function checkUnit(path: string): void {
  const { status, error, stderr } = spawnSync("systemd-analyze", ["verify", path], { encoding: "utf8" });
  if (error !== undefined) console.log("systemd-analyze is not here: the unit is not checked");
  else if (status !== 0 || stderr.includes(path)) throw new Error(`the unit has faults:\n${stderr}`);
}
