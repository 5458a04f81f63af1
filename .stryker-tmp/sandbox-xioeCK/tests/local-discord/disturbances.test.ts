// @ts-nocheck
import { Events, type Interaction } from "discord.js";
import { afterEach, expect, test } from "vitest";
import { type Connected, connectClient } from "./connect-client.ts";

const ask = { name: "ask", description: "Ask" };
let connected: Connected;

afterEach(() => connected.stop());

test("discord.js resumes after its connection was cut, and answers what came meanwhile", async () => {
  connected = await connectClient([ask], reply);
  const resumed = new Promise((resolve) => connected.client.once(Events.ShardResume, resolve));
  connected.discord.faults.gateway.drop();
  const answer = connected.discord.slash("ask");
  await resumed;
  expect(await answer).toMatchObject({ outcome: "answered" });
  expect(connected.discord.identifyCount()).toBe(1);
});

test("discord.js reconnects when it is asked to", async () => {
  connected = await connectClient([ask], reply);
  const resumed = new Promise((resolve) => connected.client.once(Events.ShardResume, resolve));
  connected.discord.faults.gateway.requestReconnect();
  await resumed;
  expect(await connected.discord.slash("ask")).toMatchObject({ outcome: "answered" });
});

test("several shards in one process serve all servers and direct messages", async () => {
  const guilds = [{ name: "One" }, { name: "Two" }, { name: "Three" }];
  connected = await connectClient([ask], reply, { guilds }, { shards: [0, 1], shardCount: 2 });
  const { discord, client } = connected;
  const places = [...discord.guildIds.map((guildId) => ({ guildId })), { isDirect: true }];
  const outcomes = await Promise.all(places.map((place) => discord.slash("ask", {}, place)));
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(4).fill("answered"));
  expect(client.guilds.cache.size).toBe(3);
});

test("a server error on the way is tried again by discord.js, a cut connection is an error", async () => {
  const errors: string[] = [];
  connected = await connectClient([ask], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply("Answer").catch((error: Error) => errors.push(error.message));
    if (errors.length === 1) await interaction.reply("Second try");
  });
  const { discord } = connected;
  discord.faults.rest.add({ match: /callback/, status: 502, times: 2 });
  expect(await discord.slash("ask")).toMatchObject({ message: { content: "Answer" } });
  discord.faults.rest.add({ match: /callback/, reset: true });
  expect(await discord.slash("ask")).toMatchObject({ message: { content: "Second try" } });
  expect(errors).toEqual(["other side closed"]);
});

test("a rate limit makes discord.js wait and come again, after a delay of its own", async () => {
  const lines: string[] = [];
  const onRequest = (line: string, status: number) => lines.push(`${line.split(" ")[0]} ${status}`);
  connected = await connectClient([ask], reply, { onRequest });
  const { rest } = connected.discord.faults;
  rest.add({ match: /never/, status: 500 });
  rest.add({ match: /^POST .*callback/, status: 429, retryAfter: 0.01 });
  rest.add({ match: /^POST .*callback/, delay: 1 });
  lines.length = 0;
  expect(await connected.discord.slash("ask")).toMatchObject({ outcome: "answered" });
  rest.clear();
  expect(lines[0]).toBe("POST 429");
});

test("a client that ends is gone for good", async () => {
  connected = await connectClient([ask], reply);
  await connected.client.destroy();
  const answer = connected.discord.slash("ask");
  await connected.discord.stop();
  expect(await answer).toMatchObject({ outcome: "failed" });
});

async function reply(interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) await interaction.reply("Answer");
}
