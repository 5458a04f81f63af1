import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startLocalDiscord } from "../src/local-discord/local-discord.ts";

const person = { userName: "Ermentrude Quackenbush" };
const question = "How many troops of xylophonists are near Ukraine?";
let printed = "";
let exitCode: number | null = null;
const requested: string[] = [];
let discordToken = "";
const answered: string[] = [];

/** One run of the real process on every level of the log, with everything that goes wrong on the way. */
beforeAll(async () => {
  const discord = await startLocalDiscord({ onRequest: (line) => requested.push(line) });
  discordToken = discord.token;
  const dataDir = await mkdtemp(join(tmpdir(), "printed-"));
  const bot = spawn(process.execPath, ["dist/src/main.js"], {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_CDN_URL: discord.cdnUrl,
      DATA_DIR: dataDir,
      LOG_LEVEL: "trace",
      HTTP_PORT: "0",
    },
  });
  const isReady = new Promise<void>((resolve) => {
    for (const stream of [bot.stdout, bot.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
        if (printed.includes('"msg":"ready"') && printed.includes("commands are registered")) resolve();
      });
    }
  });
  const exited = new Promise<number | null>((resolve) => bot.on("exit", resolve));
  await isReady;
  const ask = async () => {
    const reply = await discord.slash("ask", { question }, person);
    answered.push(reply.outcome);
  };
  await ask();
  await discord.slash("help", {}, person);
  await discord.autocomplete("ask", { question, article: "xylo" }, "article", person);
  for (const fault of [
    { status: 400 },
    { status: 404 },
    { reset: true },
    { status: 429, retryAfter: 0.01 },
  ]) {
    discord.faults.rest.add({ ...fault, match: /callback/ });
    await ask();
  }
  discord.faults.gateway.drop();
  await ask();
  bot.kill("SIGTERM");
  exitCode = await exited;
  await discord.stop();
  await rm(dataDir, { recursive: true });
}, 60_000);

afterAll(() => {
  printed = "";
});

test("one line an interaction is printed, with name, outcome, time, shard and id", () => {
  const lines = printed.split("\n").filter((line) => line.includes('"msg":"interaction"'));
  expect(lines).toHaveLength(8);
  expect(JSON.parse(lines[0] ?? "")).toEqual({
    level: 30,
    time: expect.any(Number),
    id: expect.any(String),
    name: "ask",
    outcome: expect.any(String),
    ms: expect.any(Number),
    shard: 0,
    msg: "interaction",
  });
  expect(answered.filter((outcome) => outcome === "answered").length).toBeGreaterThanOrEqual(5);
  expect(exitCode).toBe(0);
});

test("no token is printed, neither the bot's nor an interaction's", () => {
  const tokens = requested.flatMap(
    (line) => line.match(/\/(?:interactions|webhooks)\/\d+\/([\w-]+)/)?.[1] ?? [],
  );
  expect(tokens.length).toBeGreaterThanOrEqual(8);
  for (const token of [...tokens, discordToken]) expect(printed.includes(token)).toBe(false);
});

test("no question, no user name and no address of an upload is printed", () => {
  expect(printed).toContain("interaction");
  expect(printed).not.toMatch(/xylophonists|xylo|Ermentrude|Quackenbush|attachments\//);
});
