import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { LocalDiscord } from "../../src/local-discord/local-discord.ts";

/** A bot that runs as a process of its own. */
export interface BotProcess {
  /** Milliseconds from the start of the process to its log line `ready`. */
  readonly readyMs: number;
  /** Resident memory now, in MiB; NaN where the system does not tell it in /proc. */
  residentMiB(): number;
  /** Processor time of its main thread since its start, in milliseconds; NaN where the system does not tell it in /proc. */
  mainThreadMs(): number;
  /** What its JavaScript heap holds after a forced collection, in MiB. */
  collectedHeapMiB(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts the compiled bot with these variables and waits until it is ready. Rejects when it ends before. */
export async function startBotProcess(environment: Readonly<Record<string, string>>): Promise<BotProcess> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--expose-gc", "--import", heapReporter, "dist/src/main.js"], {
    env: { PATH: process.env.PATH, LOG_LEVEL: "info", ...environment },
    stdio: ["pipe", "ignore", "pipe", "ipc"],
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let printed = "";
  await new Promise<void>((resolve, reject) => {
    child.once("exit", () => reject(new Error(`the bot ended before it was ready:\n${printed}`)));
    const { stderr } = child;
    const read = (text: string) => {
      printed += text;
      if (!printed.includes('"msg":"ready"')) return;
      stderr?.off("data", read).resume();
      resolve();
    };
    stderr?.setEncoding("utf8").on("data", read);
  });
  const readyMs = performance.now() - started;
  return {
    readyMs,
    residentMiB: () => residentMiB(child.pid ?? 0),
    mainThreadMs: () => mainThreadMs(child.pid ?? 0),
    async collectedHeapMiB() {
      child.send("collect");
      const [bytes] = await once(child, "message");
      return Number(bytes) / 2 ** 20;
    },
    async stop() {
      child.kill("SIGTERM");
      await exited;
    },
  };
}

/** The variables of a bot on this Discord that nothing but itself holds back. */
export function unboundedOn({
  token,
  apiUrl,
  cdnUrl,
}: Pick<LocalDiscord, "token" | "apiUrl" | "cdnUrl">): Readonly<Record<string, string>> {
  return {
    ...{ DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, DISCORD_CDN_URL: cdnUrl },
    ...{ DISCORD_REST_RPS: "100000", RATE_LIMIT: "off" },
  };
}

/** Runs in the bot beside it, and does nothing until it is asked, in a worker nothing at all; the second collection frees what the first one's finalisers let go. */
const heapReporter = `data:text/javascript,${encodeURIComponent(`
  if (process.channel) {
    process.on("message", () => {
      globalThis.gc();
      setImmediate(() => {
        globalThis.gc();
        process.send(process.memoryUsage().heapUsed);
      });
    });
    process.channel.unref();
  }
`)}`;

/** Resident memory of a process, in MiB; NaN where the system does not tell it in /proc. */
export function residentMiB(pid: number): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** Processor time of a process's main thread so far, in milliseconds; NaN where the system does not tell it in /proc. */
export function mainThreadMs(pid: number): number {
  try {
    const [nanoseconds] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, "utf8").split(" ");
    return Number(nanoseconds) / 1e6;
  } catch {
    return Number.NaN;
  }
}
