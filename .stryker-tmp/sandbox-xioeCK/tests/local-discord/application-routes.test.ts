// @ts-nocheck
import { afterEach, beforeEach, expect, test } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "../../src/local-discord/local-discord.ts";
import { callRest } from "./raw-bot.ts";

let discord: LocalDiscord;

beforeEach(async () => {
  discord = await startLocalDiscord({ guilds: [{ name: "Newsroom", channels: ["general", "audit"] }] });
});

afterEach(() => discord.stop());

const ask = {
  name: "ask",
  description: "Ask",
  name_localizations: { de: "frage" },
  options: [
    { type: 3, name: "question", description: "What", required: false, name_localizations: { de: "frage" } },
  ],
};

test("commands keep their ids when they are put again, and translations come only when asked for", async () => {
  const commands = `/applications/${discord.applicationId}/commands`;
  const first = await callRest(discord, "PUT", commands, [ask]);
  const second = await callRest(discord, "PUT", commands, [ask, { name: "help", description: "Help" }]);
  const idsOf = ({ json }: typeof first) => (json as { id: string }[]).map(({ id }) => id);
  expect(idsOf(second)[0]).toBe(idsOf(first)[0]);
  const [plain] = (await callRest(discord, "GET", commands)).json as object[];
  expect(plain).not.toHaveProperty("name_localizations");
  const [full] = (await callRest(discord, "GET", `${commands}?with_localizations=true`)).json as object[];
  expect(full).toMatchObject({
    name_localizations: { de: "frage" },
    contexts: null,
    integration_types: [0],
    options: [{ type: 3, name: "question", description: "What", name_localizations: { de: "frage" } }],
  });
});

test("a single command can be made, changed, read and taken away", async () => {
  const commands = `/applications/${discord.applicationId}/guilds/${discord.guildIds[0]}/commands`;
  const made = await callRest(discord, "POST", commands, ask);
  const one = `${commands}/${(made.json as { id: string }).id}`;
  expect(made.status).toBe(201);
  expect((await callRest(discord, "POST", commands, ask)).status).toBe(200);
  expect((await callRest(discord, "PATCH", one, { description: "Changed" })).json).toMatchObject({
    description: "Changed",
  });
  expect((await callRest(discord, "PATCH", one, { description: "" })).json).toMatchObject({ code: 50035 });
  expect((await callRest(discord, "GET", one)).json).toMatchObject({
    name: "ask",
    guild_id: discord.guildIds[0],
  });
  expect((await callRest(discord, "DELETE", one)).status).toBe(204);
  expect((await callRest(discord, "GET", one)).json).toMatchObject({ code: 10063 });
});
