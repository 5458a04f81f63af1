// @ts-nocheck
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LocalDiscord, startLocalDiscord } from "../../src/local-discord/local-discord.ts";
import type { Reply, Suggestions } from "../../src/local-discord/reply.ts";
import { UsageError } from "../../src/local-discord/usage-error.ts";
import { startBotProcess } from "../soak/bot-process.ts";

/** The bot as a process of its own with copied seeds, and the Discord that it is on. */
export interface FuzzedBot {
  readonly discord: LocalDiscord;
  /**
   * Does what a person would and gives the bot's answer. Undefined: Discord's app would not let it happen. Throws
   * where the bot does not answer, says that it failed, or sends what Discord refuses.
   */
  readonly act: (act: () => Promise<Reply | Suggestions>) => Promise<Reply | Suggestions | undefined>;
  /** Its exit code, which must be 0. */
  readonly stop: () => Promise<number | null>;
}

/** Starts both on loopback, with two servers: the bot's own, and one whose files are its moderators'. */
export async function startFuzzedBot(): Promise<FuzzedBot> {
  const refused: string[] = [];
  const discord = await startLocalDiscord({
    guilds: [{ name: "Newsroom" }, { name: "Elsewhere" }],
    onRequest: (line, status) => {
      if (status >= 400) refused.push(`${status} ${line.replace(/[\w-]{40,}/, "…")}`);
    },
  });
  const folder = await mkdtemp(join(tmpdir(), "footnote-fuzz-"));
  const seedsDir = join(folder, "seeds");
  await cp("seeds", seedsDir, { recursive: true });
  const bot = await startBotProcess(discord, join(folder, "data"), seedsDir);
  return {
    discord,
    async act(act) {
      const reply = await act().catch((error: unknown) => {
        if (error instanceof UsageError) return undefined;
        throw error;
      });
      const [first] = refused.splice(0);
      if (first !== undefined) throw new Error(`Discord refused: ${first}`);
      if (reply?.outcome === "failed") throw new Error(reply.reason);
      if (JSON.stringify(reply ?? "").includes("Something went wrong")) throw new Error("the bot failed");
      return reply;
    },
    async stop() {
      const { exitCode } = await bot.stop();
      await discord.stop();
      await rm(folder, { recursive: true });
      return exitCode;
    },
  };
}
