// @ts-nocheck
import { afterEach, beforeEach, expect, test } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "../../src/local-discord/local-discord.ts";
import { createManualClock } from "./manual-clock.ts";
import { callRest, connectRaw, identifyPayload, type RawBot } from "./raw-bot.ts";

let discord: LocalDiscord;

beforeEach(async () => {
  const guilds = [{ name: "Newsroom" }, { name: "Desk" }];
  discord = await startLocalDiscord({ guilds, clock: createManualClock() });
  await callRest(discord, "PUT", `/applications/${discord.applicationId}/commands`, [
    { name: "ask", description: "Ask" },
  ]);
});

afterEach(() => discord.stop());

test("greets with HELLO, and acknowledges heartbeats even before IDENTIFY", async () => {
  const bot = connectRaw(discord);
  expect(await bot.next()).toMatchObject({ op: 10, d: { heartbeat_interval: 41_250 } });
  bot.send({ op: 1, d: null });
  expect(await bot.next()).toEqual({ op: 11 });
});

test("a shard gets READY and its own servers alone, and direct messages come to shard 0", async () => {
  const bots = await Promise.all([identified({ shard: [0, 2] }), identified({ shard: [1, 2] })]);
  const served = await Promise.all(bots.map(({ next }) => next()));
  expect(served.map(({ t, s }) => `${t} ${s}`)).toEqual(["GUILD_CREATE 2", "GUILD_CREATE 2"]);
  expect(served.map(({ d }) => d?.id).sort()).toEqual([...discord.guildIds].sort());
  void discord.slash("ask", {}, { isDirect: true });
  expect(await bots[0]?.next()).toMatchObject({ t: "INTERACTION_CREATE", d: { context: 1 } });
});

test.each([
  ["an unknown token", 4004, { token: "x" }],
  ["a shard that is not among the shards", 4010, { shard: [2, 2] }],
  ["intents that do not exist", 4013, { intents: 1 << 18 }],
  ["intents that were not applied for", 4014, { intents: 1 << 15 }],
  ["no properties", 4002, { properties: null }],
])("an IDENTIFY with %s closes with %i", async (_, code, changes) => {
  const bot = connectRaw(discord);
  await bot.next();
  bot.send(identifyPayload(discord, changes));
  expect(await bot.next()).toEqual({ closedWith: code });
});

test.each([
  ["what is not JSON", 4002, "{"],
  ["more than 4,096 bytes", 4002, JSON.stringify({ op: 1, d: "x".repeat(4096) })],
  ["an unknown opcode", 4001, { op: 99 }],
  ["a presence before IDENTIFY", 4003, { op: 3, d: {} }],
  ["a RESUME with an unknown token", 4004, { op: 6, d: { token: "x", session_id: "x", seq: 1 } }],
])("%s closes with %i", async (_, code, payload) => {
  const bot = connectRaw(discord);
  await bot.next();
  bot.send(payload);
  expect(await bot.next()).toEqual({ closedWith: code });
});

test("a second IDENTIFY closes with 4005", async () => {
  const bot = await identified();
  bot.send(identifyPayload(discord));
  expect(await endOf(bot)).toBe(4005);
});

test("the 121st payload within a minute closes with 4008", async () => {
  const bot = await identified();
  for (let count = 0; count < 120; count += 1) bot.send({ op: 1, d: null });
  expect(await endOf(bot)).toBe(4008);
});

test.each(["v=9&encoding=json", "v=10&encoding=etf", "v=10&encoding=json&compress=zlib-stream"])(
  "a connection with %s closes with 4012",
  async (query) => {
    expect(await endOf(connectRaw(discord, query))).toBe(4012);
  },
);

test("a client that was cut off resumes and gets what it missed", async () => {
  const bot = await identified();
  const seen = [await bot.next(), await bot.next()];
  discord.faults.gateway.drop();
  expect(await bot.next()).toEqual({ closedWith: 1006 });
  void discord.slash("ask");
  const again = connectRaw(discord);
  await again.next();
  again.send({ op: 6, d: { token: discord.token, session_id: sessionIdOf(bot), seq: seen[1]?.s } });
  expect(await again.next()).toMatchObject({ t: "INTERACTION_CREATE", s: 4 });
  expect(await again.next()).toMatchObject({ t: "RESUMED", s: 5 });
});

test("a sequence number that was never sent closes with 4007", async () => {
  const bot = await identified();
  discord.faults.gateway.drop();
  await endOf(bot);
  expect(await endOf(await resumed(bot, 99))).toBe(4007);
});

test.each([1000, 1001])("a session that the client closed with %i cannot be resumed", async (code) => {
  const bot = await identified();
  bot.close(code);
  await endOf(bot);
  expect(await (await resumed(bot, 1)).next()).toMatchObject({ op: 9, d: false });
});

test("a session that was made invalid cannot be resumed, but the connection may identify again", async () => {
  const bot = await identified();
  await bot.next();
  await bot.next();
  discord.faults.gateway.invalidateSession();
  expect(await bot.next()).toEqual({ op: 9, d: false });
  bot.send(identifyPayload(discord));
  expect(await bot.next()).toMatchObject({ op: 0, t: "READY", s: 1 });
});

test("asks to reconnect, and stays silent to heartbeats, on demand", async () => {
  const bot = await identified();
  await bot.next();
  await bot.next();
  discord.faults.gateway.ignoreHeartbeats(true);
  bot.send({ op: 1, d: 3 });
  discord.faults.gateway.requestReconnect();
  expect(await bot.next()).toMatchObject({ op: 7 });
});

test.each([
  ["Host", { host: "rebound.example" }],
  ["Origin", { origin: "https://rebound.example" }],
])("a WebSocket with a foreign %s is refused before it opens", async (_, headers) => {
  expect(await connectRaw(discord, undefined, headers).next()).toEqual({ closedWith: 403 });
});

const sessionIds = new WeakMap<RawBot, string>();

async function identified(changes: object = {}): Promise<RawBot> {
  const bot = connectRaw(discord);
  await bot.next();
  bot.send(identifyPayload(discord, changes));
  const ready = await bot.next();
  expect(ready).toMatchObject({ op: 0, t: "READY", s: 1, d: { v: 10, user: { bot: true } } });
  sessionIds.set(bot, String(ready.d?.session_id));
  return bot;
}

function sessionIdOf(bot: RawBot): string {
  return sessionIds.get(bot) ?? "";
}

async function resumed(bot: RawBot, seq: number): Promise<RawBot> {
  const again = connectRaw(discord);
  await again.next();
  again.send({ op: 6, d: { token: discord.token, session_id: sessionIdOf(bot), seq } });
  return again;
}

async function endOf(bot: RawBot): Promise<number> {
  for (;;) {
    const { closedWith } = await bot.next();
    if (closedWith !== undefined) return closedWith;
  }
}
