import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "../../src/local-discord/local-discord.ts";
import { article } from "./newsroom.ts";

/** Long enough for a machine that does much else; nothing waits so long when all is well. */
const PATIENCE_MS = 30_000;
const rain = "Nobody had ever seen so much rain in the valley before.";
const broken = article("rain").replace("20220110", "January");

let root: string;
let discord: LocalDiscord;
let bot: ChildProcess | undefined;
let printed = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "footnote-disk-"));
  await mkdir(join(root, "seeds"));
  await put("rain.txt", article("rain"));
  await put("talks.txt", article("talks"));
  discord = await startLocalDiscord();
});
afterEach(async () => {
  bot?.kill("SIGKILL");
  bot = undefined;
  await discord.stop();
  await rm(root, { recursive: true });
});

/** Starts the real process on the folder. */
async function start(watch: "on" | "off"): Promise<void> {
  printed = "";
  bot = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_CDN_URL: discord.cdnUrl,
      SEEDS_DIR: join(root, "seeds"),
      DATA_DIR: join(root, "data"),
      SEEDS_WATCH: watch,
      LOG_LEVEL: "info",
    },
    stdio: ["pipe", "ignore", "pipe"],
  });
  bot.stderr?.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  await printedLine({ msg: "ready" });
  await printedLine({ msg: expect.stringContaining("commands are registered") });
}

/** Waits until a line with these fields is printed, and forgets all that was printed. */
async function printedLine(fields: Readonly<Record<string, unknown>>): Promise<void> {
  await vi.waitFor(() => {
    const lines = printed.split("\n").slice(0, -1).map(parse);
    expect(lines).toContainEqual(expect.objectContaining(fields));
  }, PATIENCE_MS);
  if (fields.msg !== "ready") printed = "";
}

function parse(line: string): unknown {
  return JSON.parse(line);
}

const put = (name: string, text: string) => writeFile(join(root, "seeds", name), text);

async function answer(question: string): Promise<string> {
  const reply = await discord.slash("ask", { question });
  return reply.outcome === "answered" ? JSON.stringify(reply.message.components) : reply.outcome;
}

const fault = expect.stringMatching(/^rain\.txt:2:1 error /);

test("the watcher logs a broken file with its place and serves on, and serves it when it is mended", {
  timeout: 4 * PATIENCE_MS,
}, async () => {
  await start("on");
  const before = await answer("Who saw rain in the valley?");
  expect(before).toContain(rain);
  await put("rain.txt", broken);
  await printedLine({ by: "disk", outcome: "refused", faults: [fault] });
  expect(await answer("Who saw rain in the valley?")).toBe(before);
  await put("rain.txt", article("rain", "Everybody had seen such rain in the valley before."));
  await printedLine({ by: "disk", outcome: "swapped" });
  expect(await answer("Who saw rain in the valley?")).toContain("Everybody");
});

test.skipIf(process.platform === "win32")(
  "SIGHUP reloads what nobody watches, and of a broken file leaves all as it was",
  { timeout: 4 * PATIENCE_MS },
  async () => {
    await start("off");
    const before = await answer("Who saw rain in the valley?");
    await put("rain.txt", broken);
    bot?.kill("SIGHUP");
    await printedLine({ by: "signal", outcome: "refused", faults: [fault] });
    expect(await answer("Who saw rain in the valley?")).toBe(before);
    await put("rain.txt", article("hail"));
    bot?.kill("SIGHUP");
    await printedLine({ by: "signal", outcome: "swapped" });
    expect(await answer("Who saw hail in the valley?")).toContain("so much hail");
    expect(await answer("Who saw talks in the valley?")).toContain("so much talks");
    const exited = new Promise((resolve) => bot?.once("exit", resolve));
    bot?.kill("SIGTERM");
    expect(await exited).toBe(0);
  },
);
