import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MAX_UPLOAD_BYTES } from "../../src/answer/uploads.ts";
import { createAuditChannel } from "../../src/discord/audit-channel.ts";
import { noCounts } from "../../src/discord/counts.ts";
import { createAttachmentFetcher } from "../../src/discord/fetch-attachment.ts";
import { loadCommands } from "../../src/discord/load-commands.ts";
import { createRateLimiter } from "../../src/discord/rate-limit.ts";
import type { Services } from "../../src/discord/services.ts";
import { type Bot, startBot } from "../../src/discord/start-bot.ts";
import type { CollectionLimits } from "../../src/ingest/collection-limits.ts";
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from "../../src/local-discord/local-discord.ts";
import type { Log } from "../../src/log.ts";
import { type OpenedLibrary, openLibrary } from "../../src/open-library.ts";
import { openManagement } from "../../src/open-management.ts";
import { recoverFolder, type SeedPlaces } from "../../src/open-seeds.ts";

/** The whole bot on a Discord of its own, with the seeds that the project ships. */
export interface Footnote {
  readonly discord: LocalDiscord;
  readonly bot: Bot;
  readonly services: Services;
  /** Each answered REST request, `METHOD /path`. */
  readonly requests: readonly string[];
  /** What was logged: level and message. */
  readonly logged: readonly string[];
  /** Ends the bot that runs now and starts another; `bot` is the first one. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What may be other than as shipped. */
export interface FootnoteOptions {
  readonly discord?: LocalDiscordOptions;
  /** Runs on this Discord, which the caller stops, so that a second bot finds the servers of the first. */
  readonly on?: LocalDiscord;
  readonly seedsDir?: string;
  /** Where the state is; one of its own, removed at the end, when left out. */
  readonly dataDir?: string;
  readonly auditChannel?: (discord: LocalDiscord) => string;
  readonly guildLimits?: CollectionLimits;
  readonly services?: Partial<Services>;
  /** Opens what keeps the articles; this process does when left out. */
  readonly open?: (places: SeedPlaces, log: Log) => Promise<OpenedLibrary>;
  readonly guildId?: (discord: LocalDiscord) => string;
}

/** Starts both; `stop` ends both. */
export async function startFootnote(options: FootnoteOptions = {}): Promise<Footnote> {
  const requests: string[] = [];
  const logged: string[] = [];
  const discord =
    options.on ?? (await startLocalDiscord({ ...options.discord, onRequest: (line) => requests.push(line) }));
  const log = collectingLog(logged);
  const config = {
    seedsDir: options.seedsDir ?? "seeds",
    dataDir: options.dataDir ?? (await mkdtemp(join(tmpdir(), "footnote-data-"))),
    guildLimits: options.guildLimits ?? { files: 5, bytes: 100_000, paragraphs: 50 },
  };
  await recoverFolder(config.seedsDir);
  const opened = await (options.open ?? openLibrary)(config, log);
  const audit = createAuditChannel(options.auditChannel?.(discord), log);
  const seeds = openManagement(config, opened, log, audit.announce);
  const services: Services = {
    library: opened.library,
    seeds,
    fetchAttachment: createAttachmentFetcher({
      discordCdnUrl: discord.cdnUrl,
      maxBytes: MAX_UPLOAD_BYTES,
      timeoutMs: 10_000,
    }),
    moderators: { moderatorRoleIds: [], homeGuildId: discord.guildIds[0] ?? "" },
    answerThreshold: 0.5,
    rateLimiter: createRateLimiter(undefined),
    isPlain: false,
    log,
    counts: noCounts,
    questionTimeoutMs: 10_000,
    ...options.services,
  };
  const guildId = options.guildId?.(discord);
  const commands = await loadCommands(new URL("../../commands/", import.meta.url));
  const settings = {
    discordToken: discord.token,
    discordApiUrl: discord.apiUrl,
    discordCdnUrl: discord.cdnUrl,
    discordRestRps: 1000,
    mostRunning: 256,
    mostWaiting: 512,
    ...(guildId !== undefined && { discordGuildId: guildId }),
  };
  let bot = await startBot(settings, commands, services);
  const restart = async () => {
    await bot.stop(1000);
    bot = await startBot(settings, commands, services);
    audit.connect(bot.client.rest);
  };
  audit.connect(bot.client.rest);
  const stop = async () => {
    await bot.stop(1000);
    await seeds.settled();
    await opened.close?.();
    if (options.on === undefined) await discord.stop();
    if (options.dataDir === undefined) await rm(config.dataDir, { recursive: true });
  };
  return { discord, bot, services, requests, logged, restart, stop };
}

function collectingLog(logged: string[]): Log {
  const write = (level: string) => (fields: Readonly<Record<string, unknown>>, message: string) => {
    logged.push(`${level} ${message} ${JSON.stringify(fields)}`);
  };
  return {
    debug: write("debug"),
    info: write("info"),
    warn: write("warn"),
    error: write("error"),
    fatal: write("fatal"),
  };
}
