import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PermissionFlagsBits } from "discord.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "../../src/local-discord/local-discord.ts";
import { article, textOf } from "../end-to-end/newsroom.ts";
import { describeWithCluster, nodeUrls } from "./real-cluster.ts";

const SHARDS = 4;
/** Of so many servers some are of each shard. */
const SERVERS = 24;

describeWithCluster("two processes with two shards each", () => {
  let root: string;
  let discord: LocalDiscord;
  const processes: ChildProcess[] = [];

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "footnote-processes-"));
    await mkdir(join(root, "seeds"));
    await put("talks.txt", article("talks", "Two diplomats quietly gathered in Geneva."));
    const guilds = Array.from({ length: SERVERS }, (_, at) => ({ name: `Server ${at}` }));
    discord = await startLocalDiscord({ shards: SHARDS, guilds });
    await Promise.all([start("[0,1]"), start("[2,3]")]);
  });
  afterAll(async () => {
    for (const one of processes) one.kill("SIGKILL");
    await discord.stop();
    await rm(root, { recursive: true });
  });

  /** Resolves when the process is ready; both start at once, as after a deployment. */
  async function start(shards: string): Promise<void> {
    const started = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
      env: {
        PATH: process.env.PATH,
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        DISCORD_CDN_URL: discord.cdnUrl,
        HOME_GUILD_ID: serverOf([0, 1]),
        ...{ SHARDS: shards, SHARD_COUNT: String(SHARDS), LOG_LEVEL: "info" },
        ...{ SEEDS_DIR: join(root, "seeds"), DATA_DIR: join(root, `data ${shards}`) },
        ...{ RETRIEVER: "opensearch", OPENSEARCH_ALIAS: "two-processes" },
        OPENSEARCH_NODES: (await nodeUrls()).join(","),
      },
      stdio: ["pipe", "ignore", "pipe"],
    });
    processes.push(started);
    let printed = "";
    await new Promise<void>((resolve, reject) => {
      started.once("exit", (code) => reject(new Error(`a process ended with ${code}: ${printed}`)));
      started.stderr.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
        if (printed.includes('"msg":"ready"')) resolve();
      });
    });
  }

  /** A server that one of these shards has. */
  function serverOf(shards: readonly number[]): string {
    const found = discord.guildIds.find((id) =>
      shards.includes(Number((BigInt(id) >> 22n) % BigInt(SHARDS))),
    );
    if (found === undefined) throw new Error(`no server is of the shards ${shards.join()}`);
    return found;
  }
  const put = (name: string, text: string) => writeFile(join(root, "seeds", name), text);

  async function say(shards: readonly number[], name: string, options = {}): Promise<string> {
    const person = { guildId: serverOf(shards), permissions: PermissionFlagsBits.ManageGuild };
    const reply = await discord.slash(name, options, person);
    return reply.outcome === "answered" ? textOf(reply) : reply.outcome;
  }

  test("a reload in one is seen by the other's next answer, under the same version", async () => {
    const question = { question: "Who gathered in Geneva or Lausanne?" };
    const both = [
      [0, 1],
      [2, 3],
    ];
    for (const shards of both) expect(await say(shards, "ask", question)).toContain("Two diplomats");
    for (const count of ["Three", "Four", "Five"]) {
      await put("talks.txt", article("talks", `${count} diplomats quietly gathered in Lausanne.`));
      expect(await say([0, 1], "seeds reload")).toContain("Reloaded");
      const answers = await Promise.all(both.map((shards) => say(shards, "ask", question)));
      for (const answer of answers) expect(answer).toContain(`${count} diplomats`);
      expect(new Set(answers.map((answer) => /version ([0-9a-f]{8})/.exec(answer)?.[1])).size).toBe(1);
    }
  });
});
