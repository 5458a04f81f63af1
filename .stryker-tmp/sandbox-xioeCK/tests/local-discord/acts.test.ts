// @ts-nocheck
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "../../src/local-discord/local-discord.ts";
import { MODERATOR_PERMISSIONS } from "../../src/local-discord/permissions.ts";
import { callRest } from "./raw-bot.ts";

const commands = [
  {
    name: "ask",
    description: "Ask",
    contexts: [0, 1],
    integration_types: [0, 1],
    options: [
      { type: 3, name: "question", description: "What", required: true, min_length: 2, max_length: 5 },
      { type: 4, name: "count", description: "How many", min_value: 1, max_value: 3 },
      { type: 3, name: "order", description: "Order", choices: [{ name: "Newest", value: "new" }] },
      { type: 5, name: "private", description: "Private" },
      { type: 11, name: "file", description: "File" },
      { type: 8, name: "role", description: "Role" },
    ],
  },
  {
    name: "seeds",
    description: "Seeds",
    contexts: [0],
    default_member_permissions: "32",
    options: [{ type: 1, name: "reload", description: "Reload" }],
  },
];
const file = { name: "a.txt", contentType: "text/plain", content: new Uint8Array() };
const question = "How?";
let discord: LocalDiscord;

beforeAll(async () => {
  discord = await startLocalDiscord();
  await callRest(discord, "PUT", `/applications/${discord.applicationId}/commands`, commands);
});

afterAll(() => discord.stop());

test.each([
  ["an unknown command", "aks", {}, {}, "There is no command /aks"],
  ["a missing option", "ask", {}, {}, "The option question is required"],
  ["an unknown option", "ask", { question, colour: "red" }, {}, "There is no option colour"],
  ["a short text", "ask", { question: "H" }, {}, "needs at least 2 characters"],
  ["a long text", "ask", { question: "How many?" }, {}, "needs at most 5 characters"],
  ["a number for a text", "ask", { question: 7 }, {}, "needs a text"],
  ["a number out of range", "ask", { question, count: 4 }, {}, "needs at most 3"],
  ["half a number", "ask", { question, count: 1.5 }, {}, "needs a whole number"],
  ["a text for yes or no", "ask", { question, private: "yes" }, {}, "needs true or false"],
  ["a value that is no choice", "ask", { question, order: "old" }, {}, "needs one of: new"],
  ["a text for a file", "ask", { question, file: "a.txt" }, {}, "needs a file"],
  ["a file for a text", "ask", { question: file }, {}, "takes no file"],
  ["a kind that is not offered", "ask", { question, role: "1" }, {}, "does not offer"],
  ["no subcommand", "seeds", {}, { permissions: MODERATOR_PERMISSIONS }, "needs one of: reload"],
  [
    "an unknown subcommand",
    "seeds load",
    {},
    { permissions: MODERATOR_PERMISSIONS },
    "has no subcommand load",
  ],
  ["a hidden command", "seeds reload", {}, {}, "it is for moderators"],
  ["a server's command elsewhere", "seeds reload", {}, { isDirect: true }, "it is only for servers"],
  [
    "a command that people cannot install",
    "seeds reload",
    {},
    { isUserInstall: true, seesHiddenCommands: true },
    "it is not for people who installed the app",
  ],
  ["a server that does not exist", "ask", { question }, { guildId: "1" }, "There is no server 1"],
  ["a channel that does not exist", "ask", { question }, { channelId: "1" }, "has no channel 1"],
])("Discord's app does not send %s", async (_, name, options, person, message) => {
  await expect(discord.slash(name, options, person)).rejects.toThrow(message);
});

test("a person is shown the commands for the place and the permissions", () => {
  const namesFor = (person: object) => discord.commandsFor(person).map(({ name }) => name);
  expect(namesFor({})).toEqual(["ask"]);
  expect(namesFor({ permissions: MODERATOR_PERMISSIONS })).toEqual(["ask", "seeds"]);
  expect(namesFor({ permissions: 1n << 3n })).toEqual(["ask", "seeds"]);
  expect(namesFor({ isDirect: true, permissions: MODERATOR_PERMISSIONS })).toEqual(["ask"]);
});
