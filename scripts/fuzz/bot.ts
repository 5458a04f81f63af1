import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languageOf } from "../../src/discord/locales/catalogue.ts";
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
  /** How many acts were answered so far. */
  readonly answered: () => number;
  /** Its exit code, which must be 0. */
  readonly stop: () => Promise<number | null>;
}

/** The languages that people of the fuzzing use, one of them not translated. */
export const LOCALES = ["en-US", "de", "es-ES", "fr", "pt-BR", "ru", "uk", "ja"] as const;

/** Starts both on loopback, with two servers: the bot's own, and one whose files are its moderators'. */
export async function startFuzzedBot(): Promise<FuzzedBot> {
  const refused: string[] = [];
  const faults = LOCALES.map(
    (locale) => languageOf(locale).text("error.fault", { code: "\0" }).split("\0")[0] ?? "",
  );
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
  let answers = 0;
  return {
    discord,
    answered: () => answers,
    async act(act) {
      const reply = await act().catch((error: unknown) => {
        if (error instanceof UsageError) return undefined;
        throw error;
      });
      const [first] = refused.splice(0);
      if (first !== undefined) throw new Error(`Discord refused: ${first}`);
      if (reply?.outcome === "failed") throw new Error(reply.reason);
      const answer = JSON.stringify(reply ?? "");
      if (faults.some((fault) => answer.includes(fault))) throw new Error(`the bot failed: ${answer}`);
      if (reply !== undefined) answers += 1;
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
