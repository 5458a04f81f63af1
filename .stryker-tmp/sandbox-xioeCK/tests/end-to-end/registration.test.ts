// @ts-nocheck
import { expect, test } from "vitest";
import { defineCommands } from "../../src/discord/define-command.ts";
import { loadCommands } from "../../src/discord/load-commands.ts";
import { registerCommands } from "../../src/discord/register-commands.ts";
import { startBot } from "../../src/discord/start-bot.ts";
import { SetupError } from "../../src/errors.ts";
import { startFootnote } from "./start-footnote.ts";

const commands = await loadCommands(new URL("../../commands/", import.meta.url));
const bodies = defineCommands(commands.values());

test("registers the commands everywhere, and writes nothing when they are there already", async () => {
  const { discord, bot, requests, stop } = await startFootnote();
  const names = discord.commandsFor().map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["ask", "help"]));
  const before = requests.length;
  const scope = { applicationId: discord.applicationId };
  expect(await registerCommands(bot.client.rest, scope, bodies)).toBe(false);
  expect(requests.slice(before).filter((line) => !line.startsWith("GET"))).toEqual([]);
  const changed = bodies.map((body) => (body.name === "ask" ? { ...body, description: "Another" } : body));
  expect(await registerCommands(bot.client.rest, scope, changed)).toBe(true);
  await stop();
});

test("registers in one guild alone when it is given, and empties the list that holds everywhere", async () => {
  const { discord, bot, stop } = await startFootnote({ guildId: ({ guildIds }) => guildIds[0] ?? "" });
  const scope = { applicationId: discord.applicationId };
  expect(await bot.client.rest.get(`/applications/${scope.applicationId}/commands`)).toEqual([]);
  expect(discord.commandsFor().map(({ name }) => name)).toContain("ask");
  const inGuild = { ...scope, guildId: discord.guildIds[0] ?? "" };
  expect(await registerCommands(bot.client.rest, inGuild, bodies)).toBe(false);
  await stop();
});

test("tells what to do about a token that Discord refuses", async () => {
  const { discord, services, stop } = await startFootnote();
  const settings = {
    discordToken: "wrong.token.here",
    discordApiUrl: discord.apiUrl,
    discordCdnUrl: discord.cdnUrl,
    discordRestRps: 50,
    mostRunning: 1,
    mostWaiting: 1,
  };
  await expect(startBot(settings, commands, services)).rejects.toThrow(SetupError);
  await expect(startBot(settings, commands, services)).rejects.toThrow(/DISCORD_TOKEN: copy the token anew/);
  await stop();
});
