import { config as loadDotenv } from "dotenv";
import { createLibrary } from "./answer/library.ts";
import { type Config, readConfig } from "./config.ts";
import { loadCommands } from "./discord/load-commands.ts";
import type { Services } from "./discord/services.ts";
import { type Bot, startBot } from "./discord/start-bot.ts";
import { EXIT_CONFIG, SetupError } from "./errors.ts";
import { loadSnapshot } from "./load-snapshot.ts";
import { createLog, type Log, openLogStream } from "./log.ts";

/** Discord waits fifteen minutes for an answer, an orchestrator ten seconds for an end: in flight gets four. */
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
    library: createLibrary(await loadSnapshot(config.seedsDir, log)),
    answerThreshold: config.answerThreshold,
    log,
  };
  const commands = await loadCommands(new URL("../commands/", import.meta.url));
  const { discordToken } = config;
  if (discordToken === undefined) throw new SetupError("", []);
  const bot = await startBot({ ...config, discordToken }, commands, services);
  log.info({ user: bot.client.user.id, guilds: bot.client.guilds.cache.size }, "ready");
  endOnSignal(bot, log);
}

function endOnSignal(bot: Bot, log: Log): void {
  const end = async (signal: NodeJS.Signals) => {
    log.info({ signal }, "ending");
    await bot.stop(PATIENCE_MS);
    process.exit(0);
  };
  process.once("SIGTERM", end);
  process.once("SIGINT", end);
}
