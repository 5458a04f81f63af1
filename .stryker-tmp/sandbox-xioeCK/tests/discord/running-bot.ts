// @ts-nocheck
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLibrary } from "../../src/answer/library.ts";
import { buildSnapshot } from "../../src/answer/snapshot.ts";
import { noCounts } from "../../src/discord/counts.ts";
import { loadCommands } from "../../src/discord/load-commands.ts";
import { createRateLimiter } from "../../src/discord/rate-limit.ts";
import type { Services } from "../../src/discord/services.ts";
import { type Bot, type BotSettings, startBot } from "../../src/discord/start-bot.ts";
import { type LocalDiscord, startLocalDiscord } from "../../src/local-discord/local-discord.ts";
import type { Log } from "../../src/log.ts";
import { buildRetriever, smallWorld } from "../answer/small-world.ts";
import { createSilentLog } from "../silent-log.ts";
import { idleSeeds } from "./idle-seeds.ts";

/** The real client and all commands on a Discord of the test's own, answering from the small world. */
export interface Scene {
  readonly discord: LocalDiscord;
  readonly settings: BotSettings;
  readonly log: Log & { readonly messages: string[] };
  /** Stops it when the test ends; `change` replaces what the bot works with. */
  start(change?: Partial<Services>, settings?: Partial<BotSettings>): Promise<Bot>;
  /** Aborts starts that still wait, stops what was started and removes its files. */
  end(): Promise<void>;
}

/** A scene with a Discord and no bot yet. */
export async function createScene(): Promise<Scene> {
  const discord = await startLocalDiscord();
  const dataDir = await mkdtemp(join(tmpdir(), "footnote-"));
  const log = createSilentLog();
  const ending = new AbortController();
  const bots: Bot[] = [];
  const settings: BotSettings = {
    discordToken: discord.token,
    discordApiUrl: discord.apiUrl,
    discordCdnUrl: discord.cdnUrl,
    discordRestRps: 1000,
    mostRunning: 256,
    mostWaiting: 512,
    dataDir,
  };
  const commands = await loadCommands(new URL("../../commands/", import.meta.url));
  const services: Services = {
    library: createLibrary(buildSnapshot(smallWorld, buildRetriever(0.9))),
    answerThreshold: 0.5,
    moderators: { moderatorRoleIds: [] },
    ...idleSeeds,
    log,
    counts: noCounts,
    rateLimiter: createRateLimiter(undefined),
    isPlain: false,
    questionTimeoutMs: 10_000,
  };
  return {
    discord,
    settings,
    log,
    async start(change = {}, changed = {}) {
      const bot = await startBot(
        { ...settings, ...changed },
        commands,
        { ...services, ...change },
        ending.signal,
      );
      bots.push(bot);
      return bot;
    },
    async end() {
      ending.abort();
      await Promise.all(bots.map((bot) => bot.stop(1000)));
      await discord.stop();
      await rm(dataDir, { recursive: true });
    },
  };
}
