import { config as loadDotenv } from "dotenv";
import { type Config, readConfig } from "./config.ts";
import { type Commands, loadCommands } from "./discord/load-commands.ts";
import { createRateLimiter } from "./discord/rate-limit.ts";
import type { Services } from "./discord/services.ts";
import { type BotSettings, startBot } from "./discord/start-bot.ts";
import { EXIT_CONFIG, SetupError } from "./errors.ts";
import { createLifecycle, type Lifecycle } from "./lifecycle.ts";
import { createLog, openLogStream } from "./log.ts";
import { openLibrary } from "./open-library.ts";
import { type Ops, startOps } from "./start-ops.ts";

/** An orchestrator waits ten seconds for an end, the README promises five: what is in flight gets four. */
const PATIENCE_MS = 4000;
/** However the end goes, the process is gone by then. */
const LAST_MS = 4800;

try {
  loadDotenv({ quiet: true });
  await main(readConfig(process.env));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = EXIT_CONFIG;
}

async function main(config: Config): Promise<void> {
  const secrets = config.discordToken === undefined ? [] : [config.discordToken];
  const log = createLog(config.logLevel, await openLogStream(process.stderr.isTTY), secrets);
  const lifecycle = createLifecycle(process, log, LAST_MS);
  const { library, reload } = await openLibrary(config.seedsDir, log);
  const ops = await startOps(config, library, log, lifecycle);
  const services: Services = {
    library,
    reload: ops.counted(reload),
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
  if (discordToken === undefined) return runLocally(config, commands, services, lifecycle, ops);
  await runBot({ ...config, discordToken }, commands, services, lifecycle, ops);
}

/** Starts the bot and ties its end to that of the process. Resolves when it is ready or the end has begun. */
async function runBot(
  settings: BotSettings,
  commands: Commands,
  services: Services,
  lifecycle: Lifecycle,
  ops: Ops,
): Promise<void> {
  try {
    const bot = await startBot(settings, commands, services, lifecycle.ending);
    lifecycle.onEnd(() => bot.stop(PATIENCE_MS));
    ops.watch(bot);
    void bot.refused.then((refusal) => endRefused(refusal, lifecycle));
    services.log.info({ user: bot.client.user.id, guilds: bot.client.guilds.cache.size }, "ready");
  } catch (error) {
    if (error instanceof SetupError) endRefused(error, lifecycle);
    else if (!lifecycle.ending.aborted) throw error;
  }
}

function endRefused(refusal: SetupError, lifecycle: Lifecycle): void {
  process.stderr.write(`${refusal.message}\n`);
  lifecycle.end(EXIT_CONFIG);
}

/** The same bot on a Discord of its own: a prompt in the terminal and a page, or the answers to the lines of a pipe. */
async function runLocally(
  config: Config,
  commands: Commands,
  services: Services,
  lifecycle: Lifecycle,
  ops: Ops,
): Promise<void> {
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
  await runBot(settings, commands, { ...services, moderators }, lifecycle, ops);
  const page = pageUrl === undefined ? {} : { pageUrl };
  await runTerminal({ localDiscord, input, output, isTerminal, ...page, signal: lifecycle.ending });
  lifecycle.end(Number(process.exitCode ?? 0));
}
