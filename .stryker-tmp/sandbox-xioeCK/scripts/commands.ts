// @ts-nocheck
import { type APIApplication, REST, Routes } from "discord.js";
import { config as loadDotenv } from "dotenv";
import { readConfig } from "../src/config.ts";
import { restOptions } from "../src/discord/client.ts";
import { defineCommands } from "../src/discord/define-command.ts";
import { loadCommands } from "../src/discord/load-commands.ts";
import { commandActions, manageCommands } from "../src/discord/manage-commands.ts";
import { refusalOfLogin } from "../src/discord/refusal.ts";
import { EXIT_CONFIG, SetupError } from "../src/errors.ts";

try {
  loadDotenv({ quiet: true });
  process.exitCode = await main(process.argv[2]);
} catch (error) {
  const refusal = error instanceof SetupError ? error : refusalOfLogin(error);
  if (refusal === undefined) throw error;
  console.error(refusal.message);
  process.exitCode = EXIT_CONFIG;
}

/** Exit code: 0 done or no difference, 1 a difference, 2 asked wrongly. */
async function main(word: string | undefined): Promise<number> {
  const action = commandActions.find((name) => name === word);
  if (action === undefined) {
    console.error(`usage: npm run commands -- ${commandActions.join("|")}`);
    return 2;
  }
  const config = readConfig(process.env);
  const { discordToken, discordGuildId } = config;
  if (discordToken === undefined) {
    throw new SetupError("There is no token:", ["DISCORD_TOKEN: set it, in .env for example"]);
  }
  const rest = new REST(restOptions(config)).setToken(discordToken);
  const commands = await loadCommands(new URL("../commands/", import.meta.url));
  const bodies = defineCommands(commands.values());
  const { id: applicationId } = (await rest.get(Routes.currentApplication())) as APIApplication;
  const scope = { applicationId, ...(discordGuildId !== undefined && { guildId: discordGuildId }) };
  const { lines, isDone } = await manageCommands(action, rest, scope, bodies);
  for (const line of lines) console.log(line);
  return isDone ? 0 : 1;
}
