// @ts-nocheck
import { REST } from "discord.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { defineCommands } from "../../src/discord/define-command.ts";
import { loadCommands } from "../../src/discord/load-commands.ts";
import { type CommandAction, manageCommands } from "../../src/discord/manage-commands.ts";
import { type LocalDiscord, startLocalDiscord } from "../../src/local-discord/local-discord.ts";

const commands = await loadCommands(new URL("../../commands/", import.meta.url));
const wanted = defineCommands(commands.values());
const names = wanted.map(({ name }) => name).sort();
let discord: LocalDiscord;
let rest: REST;

beforeEach(async () => {
  discord = await startLocalDiscord();
  rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
});
afterEach(() => discord.stop());

function manage(action: CommandAction, guildId?: string) {
  const scope = { applicationId: discord.applicationId, ...(guildId !== undefined && { guildId }) };
  return manageCommands(action, rest, scope, wanted);
}

test("diff names every command until push has registered it", async () => {
  const missing = names.map((name) => `+ ${name} is not registered everywhere`);
  expect(await manage("diff")).toEqual({ lines: missing, isDone: false });
  expect((await manage("push")).lines).toEqual([`${names.length} commands everywhere: written`]);
  expect((await manage("push")).lines).toEqual([
    `${names.length} commands everywhere: there already, nothing written`,
  ]);
  expect(await manage("diff")).toEqual({
    lines: [`${names.length} commands everywhere: no difference`],
    isDone: true,
  });
});

test("diff for one guild tells what is left over everywhere, and push moves it", async () => {
  const [guildId = ""] = discord.guildIds;
  await manage("push");
  expect((await manage("diff", guildId)).lines).toEqual([
    ...names.map((name) => `- ${name} is registered everywhere and should not be`),
    ...names.map((name) => `+ ${name} is not registered in guild ${guildId}`),
  ]);
  await manage("push", guildId);
  expect((await manage("diff", guildId)).isDone).toBe(true);
});

test("clear removes the commands of both scopes", async () => {
  const [guildId = ""] = discord.guildIds;
  await manage("push");
  await manage("clear", guildId);
  await manage("push", guildId);
  await manage("clear", guildId);
  expect((await manage("diff")).lines).toHaveLength(names.length);
  expect(discord.commandsFor()).toEqual([]);
});
