import { config as loadDotenv } from "dotenv";
import { type Config, readConfig } from "./config.ts";
import { type Commands, loadCommands } from "./discord/load-commands.ts";
import { createRateLimiter } from "./discord/rate-limit.ts";
import type { Services } from "./discord/services.ts";
import { startBot } from "./discord/start-bot.ts";
import { EXIT_CONFIG, SetupError } from "./errors.ts";
import { createLog, openLogStream } from "./log.ts";
import { openLibrary } from "./open-library.ts";

/** An orchestrator waits ten seconds for an end, the README promises five: what is in flight gets four. */
const PATIENCE_MS = 4000;

try {
  loadDotenv({ quiet: true });
  await main(readConfig(process.env));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = EXIT_CONFIG;
}

async function main(config: Config): Promise<void> {
  const log = createLog(config.logLevel, await openLogStream(process.stderr.isTTY));
  const services: Services = {
    ...(await openLibrary(config.seedsDir, log)),
    moderators: config,
    answerThreshold: config.answerThreshold,
    rateLimiter: createRateLimiter(config.rateLimit),
    isPlain: config.render === "plain",
    log,
  };
  const commands = await loadCommands(new URL("../commands/", import.meta.url));
  const { discordToken } = config;
  if (discordToken === undefined) return runLocally(config, commands, services);
  const bot = await startBot({ ...config, discordToken }, commands, services);
  log.info({ user: bot.client.user.id, guilds: bot.client.guilds.cache.size }, "ready");
  const signal = await nextSignal();
  log.info({ signal }, "ending");
  await bot.stop(PATIENCE_MS);
}

/** The same bot on a Discord of its own: a prompt in the terminal, or the answers to the lines of a pipe. */
async function runLocally(config: Config, commands: Commands, services: Services): Promise<void> {
  const [{ startLocalDiscord }, { runTerminal }] = await Promise.all([
    import("./local-discord/local-discord.ts"),
    import("./playground/terminal.ts"),
  ]);
  const localDiscord = await startLocalDiscord();
  const [homeGuildId] = localDiscord.guildIds;
  const bot = await startBot(
    {
      ...config,
      discordToken: localDiscord.token,
      discordApiUrl: localDiscord.apiUrl,
      discordCdnUrl: localDiscord.cdnUrl,
    },
    commands,
    { ...services, moderators: { ...config, ...(homeGuildId !== undefined && { homeGuildId }) } },
  );
  const isEnding = new AbortController();
  const ended = nextSignal().then(() => isEnding.abort());
  const { stdin: input, stdout: output } = process;
  const isTerminal = input.isTTY && output.isTTY;
  await Promise.race([
    ended,
    runTerminal({ localDiscord, input, output, isTerminal, signal: isEnding.signal }),
  ]);
  await bot.stop(PATIENCE_MS);
  await localDiscord.stop();
  process.exit();
}

function nextSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    process.once("SIGTERM", resolve);
    process.once("SIGINT", resolve);
  });
}
