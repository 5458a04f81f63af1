import { spawn } from "node:child_process";
import { once } from "node:events";
import type { LocalDiscord } from "../../src/local-discord/local-discord.ts";
import { unboundedOn } from "../bench/process.ts";

/** The compiled bot as a process of its own. */
export interface BotProcess {
  /** Memory now, in MiB: of the process, and of the JavaScript heap. */
  memory(): Promise<{ readonly rss: number; readonly heap: number }>;
  /** The event loop's delay at the 99th percentile over the whole run, in milliseconds. */
  loopDelay(): Promise<number>;
  /** Ends it with SIGTERM; gives its exit code and how long it took in milliseconds. */
  stop(): Promise<{ readonly exitCode: number | null; readonly milliseconds: number }>;
}

/** Starts `dist/src/main.js` against the Discord; resolves when it is ready. */
export async function startBotProcess(
  discord: LocalDiscord,
  dataDir: string,
  seedsDir = "seeds",
): Promise<BotProcess> {
  const env = {
    PATH: process.env.PATH,
    ...unboundedOn(discord),
    ...{ HTTP_PORT: "0", DATA_DIR: dataDir, SEEDS_DIR: seedsDir },
    HOME_GUILD_ID: discord.guildIds[0],
  };
  const child = spawn(process.execPath, ["dist/src/main.js"], {
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const exited = once(child, "exit");
  let address: string | undefined;
  await new Promise<void>((resolve, reject) => {
    let printed = "";
    child.once("exit", () => reject(new Error(`the bot ended at its start:\n${printed}`)));
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      if (address === undefined || !printed.includes('"msg":"ready"')) printed += text;
      address ??= printed.match(/"address":"([^"]+)"/)?.[1];
      if (printed.includes('"msg":"ready"')) resolve();
    });
  });
  const metric = async (name: string) => {
    const text = await (await fetch(new URL("/metrics", address))).text();
    return Number(text.match(new RegExp(`^${name} (\\S+)$`, "m"))?.[1]);
  };
  return {
    memory: async () => ({
      rss: (await metric("process_resident_memory_bytes")) / 2 ** 20,
      heap: (await metric("nodejs_heap_size_used_bytes")) / 2 ** 20,
    }),
    loopDelay: async () => (await metric("nodejs_eventloop_lag_p99_seconds")) * 1000,
    async stop() {
      const started = performance.now();
      child.kill("SIGTERM");
      const [exitCode] = await exited;
      return { exitCode, milliseconds: Math.round(performance.now() - started) };
    },
  };
}
