import { config as loadDotenv } from "dotenv";
import { createLibrary } from "./answer/library.ts";
import { type Config, readConfig } from "./config.ts";
import { loadCommands } from "./discord/load-commands.ts";
import type { Services } from "./discord/services.ts";
import { startBot } from "./discord/start-bot.ts";
import { EXIT_CONFIG, SetupError } from "./errors.ts";
import { createLifecycle } from "./lifecycle.ts";
import { loadSnapshot } from "./load-snapshot.ts";
import { createLog, openLogStream } from "./log.ts";

/** Discord waits fifteen minutes for an answer, an orchestrator ten seconds for an end: in flight gets four. */
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
  const log = createLog(config.logLevel, await openLogStream(process.stderr.isTTY));
  const services: Services = {
    library: createLibrary(await loadSnapshot(config.seedsDir, log)),
    answerThreshold: config.answerThreshold,
    log,
  };
  const commands = await loadCommands(new URL("../commands/", import.meta.url));
  const { discordToken } = config;
  if (discordToken === undefined) throw new SetupError("", []);
  const lifecycle = createLifecycle(process, log, LAST_MS);
  const refuse = (error: unknown) => {
    if (lifecycle.ending.aborted) return;
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    lifecycle.end(EXIT_CONFIG);
  };
  try {
    const bot = await startBot({ ...config, discordToken }, commands, services, lifecycle.ending);
    lifecycle.onEnd(() => bot.stop(PATIENCE_MS));
    bot.refused.then(refuse);
    log.info({ user: bot.client.user.id, guilds: bot.client.guilds.cache.size }, "ready");
  } catch (error) {
    refuse(error);
  }
}
