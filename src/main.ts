import { config as loadDotenv } from "dotenv";
import { buildSegmentsHere, buildSegmentsInWorker } from "./answer/build-segments.ts";
import type { SeedManagement } from "./answer/manage-seeds.ts";
import type { BuildSegments } from "./answer/snapshot-builder.ts";
import { MAX_UPLOAD_BYTES } from "./answer/uploads.ts";
import { type Config, readConfig } from "./config.ts";
import { createAuditChannel } from "./discord/audit-channel.ts";
import { createAttachmentFetcher } from "./discord/fetch-attachment.ts";
import { type Commands, loadCommands } from "./discord/load-commands.ts";
import { createRateLimiter } from "./discord/rate-limit.ts";
import type { Services } from "./discord/services.ts";
import { type Bot, type BotSettings, startBot } from "./discord/start-bot.ts";
import { EXIT_CONFIG, SetupError } from "./errors.ts";
import { createLifecycle, type Lifecycle } from "./lifecycle.ts";
import { createLog, type Log, openLogStream } from "./log.ts";
import { openGaps } from "./open-gaps.ts";
import { type OpenedLibrary, openLibrary } from "./open-library.ts";
import { openManagement } from "./open-management.ts";
import { recoverFolder } from "./open-seeds.ts";
import { secretsOf } from "./secrets.ts";
import { type Ops, startOps } from "./start-ops.ts";
import { reloadAll, watchSeeds } from "./watch-seeds.ts";

/** An orchestrator waits ten seconds for an end, the README promises five: what is in flight gets four. */
const PATIENCE_MS = 4000;
/** However the end goes, the process is gone by then. */
const LAST_MS = 4800;
/** How long the seeds folder must be quiet before its changes are served. */
const SETTLE_MS = 500;
const ATTACHMENT_LIMITS = { maxBytes: MAX_UPLOAD_BYTES, timeoutMs: 10_000 };

try {
  loadDotenv({ quiet: true });
  await main(readConfig(process.env));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = EXIT_CONFIG;
}

async function main(config: Config): Promise<void> {
  const log = createLog(config.logLevel, await openLogStream(process.stderr.isTTY), secretsOf(config));
  const lifecycle = createLifecycle(process, log, LAST_MS);
  await recoverFolder(config.seedsDir);
  const opened = await chooseLibrary(config, log, lifecycle);
  const { library } = opened;
  const ops = await startOps(config, opened, log, lifecycle);
  const audit = createAuditChannel(config.auditChannel, log);
  const reload = ops.counted(opened.reload);
  const seeds = openManagement(config, { ...opened, reload }, log, audit.announce);
  lifecycle.onEnd(() => seeds.settled());
  process.on("SIGHUP", () => void reloadAll(config.seedsDir, seeds, log));
  const gaps = openGaps(config, log, lifecycle);
  const services: Services = {
    ...(gaps !== undefined && { gaps }),
    library,
    seeds,
    fetchAttachment: createAttachmentFetcher({ ...config, ...ATTACHMENT_LIMITS }),
    moderators: config,
    answerThreshold: config.answerThreshold,
    rateLimiter: createRateLimiter(config.rateLimit),
    isPlain: config.render === "plain",
    questionTimeoutMs: config.questionTimeoutMs,
    log,
    counts: ops.counts,
  };
  const commands = await loadCommands(new URL("../commands/", import.meta.url));
  const { discordToken } = config;
  const run: RunBot = async (settings, changed) => {
    const bot = await runBot(settings, commands, { ...services, ...changed }, lifecycle, ops);
    if (bot !== undefined) audit.connect(bot.client.rest);
    if (config.watchesSeeds) await startWatching(config.seedsDir, seeds, log, lifecycle);
  };
  await (discordToken === undefined
    ? runLocally(config, run, lifecycle)
    : run({ ...config, discordToken }, {}));
}

/** The cluster's client is loaded only where one keeps the articles. */
async function chooseLibrary(config: Config, log: Log, lifecycle: Lifecycle): Promise<OpenedLibrary> {
  if (config.sharedLibrary === undefined) return openLibrary(config, log, chooseReindex());
  const { openSharedLibrary } = await import("./open-shared-library.ts");
  const opened = await openSharedLibrary(config, config.sharedLibrary, log);
  lifecycle.onEnd(async () => opened.close?.());
  return opened;
}

/** Compiled code indexes in a worker; Node 20 starts none from TypeScript. */
function chooseReindex(): BuildSegments {
  if (import.meta.url.endsWith(".ts")) return buildSegmentsHere;
  return buildSegmentsInWorker(new URL("./answer/segment-worker.js", import.meta.url));
}

/** Runs the bot with some services changed; resolves when it is ready or the end has begun. */
type RunBot = (settings: BotSettings, changed: Partial<Services>) => Promise<void>;

/** The bot answers whether or not its folder can be watched. */
async function startWatching(
  seedsDir: string,
  seeds: SeedManagement,
  log: Log,
  lifecycle: Lifecycle,
): Promise<void> {
  try {
    lifecycle.onEnd(await watchSeeds({ seedsDir, settleMs: SETTLE_MS }, seeds, log));
  } catch (err) {
    log.error({ err }, "the seeds folder cannot be watched");
  }
}

/** Starts the bot and ties its end to that of the process. Gives it when it is ready, or nothing when the end has begun. */
async function runBot(
  settings: BotSettings,
  commands: Commands,
  services: Services,
  lifecycle: Lifecycle,
  ops: Ops,
): Promise<Bot | undefined> {
  try {
    const bot = await startBot(settings, commands, services, lifecycle.ending);
    lifecycle.onEnd(() => bot.stop(PATIENCE_MS));
    ops.watch(bot);
    void bot.refused.then((refusal) => endRefused(refusal, lifecycle));
    services.log.info({ user: bot.client.user.id, guilds: bot.client.guilds.cache.size }, "ready");
    return bot;
  } catch (error) {
    if (error instanceof SetupError) endRefused(error, lifecycle);
    else if (!lifecycle.ending.aborted) throw error;
    return undefined;
  }
}

function endRefused(refusal: SetupError, lifecycle: Lifecycle): void {
  process.stderr.write(`${refusal.message}\n`);
  lifecycle.end(EXIT_CONFIG);
}

/** The same bot on a Discord of its own: a prompt in the terminal and a page, or the answers to the lines of a pipe. */
async function runLocally(config: Config, run: RunBot, lifecycle: Lifecycle): Promise<void> {
  const { stdin: input, stdout: output } = process;
  const isTerminal = input.isTTY && output.isTTY;
  const [{ openPlayground }, { runTerminal }] = await Promise.all([
    import("./playground/open-playground.ts"),
    import("./playground/terminal.ts"),
  ]);
  const { localDiscord, pageUrl } = await openPlayground(isTerminal ? config.playgroundPort : undefined);
  lifecycle.onEnd(() => localDiscord.stop());
  const [homeGuildId] = localDiscord.guildIds;
  const moderators = { ...config, ...(homeGuildId !== undefined && { homeGuildId }) };
  const { dataDir: _, ...stateless } = config;
  const settings: BotSettings = {
    ...stateless,
    discordToken: localDiscord.token,
    discordApiUrl: localDiscord.apiUrl,
    discordCdnUrl: localDiscord.cdnUrl,
  };
  const fetchAttachment = createAttachmentFetcher({ ...settings, ...ATTACHMENT_LIMITS });
  await run(settings, { moderators, fetchAttachment });
  const page = pageUrl === undefined ? {} : { pageUrl };
  await runTerminal({ localDiscord, input, output, isTerminal, ...page, signal: lifecycle.ending });
  lifecycle.end(Number(process.exitCode ?? 0));
}
