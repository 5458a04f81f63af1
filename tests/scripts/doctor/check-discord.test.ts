import { REST, RESTEvents } from "discord.js";
import { expect, test } from "vitest";
import { checkDiscord } from "../../../scripts/doctor/check-discord.ts";

const help = { name: "help", description: "Help" };
const limit = { total: 1000, remaining: 990, reset_after: 7_200_000, max_concurrency: 1 };
const wellSet: Readonly<Record<string, unknown>> = {
  "/applications/@me": { id: "1", name: "footnote", flags: 0 },
  "/gateway/bot": { url: "", shards: 1, session_start_limit: limit },
  "/applications/1/commands": [help],
  "/users/@me/guilds": [{ id: "7" }],
  "/applications/1/guilds/7/commands": [],
  "/guilds/7": { name: "Newsroom" },
};
const discordTime = Date.parse("2026-01-01T00:00:00Z");

/** The findings as `state subject: text` when Discord answers so. */
async function check(change: Readonly<Record<string, unknown>> = {}, guildId?: string, now = discordTime) {
  const answers = { ...wellSet, ...change };
  const rest = new REST();
  rest.get = async (route) => {
    rest.emit(
      RESTEvents.Response,
      {} as never,
      {
        headers: new Headers({ date: new Date(discordTime).toUTCString() }),
      } as never,
    );
    if (answers[route] === undefined) throw new Error("404: not found");
    return answers[route];
  };
  const settings = { ...(guildId !== undefined && { guildId }), commands: [help], now: () => now };
  const findings = await checkDiscord(rest, settings);
  return findings.map(({ state, subject, text }) => `${state} ${subject}: ${text}`);
}

test("finds nothing wrong with a bot that is well set up", async () => {
  expect(await check()).toEqual([
    "ok token: application footnote (1)",
    "ok invite: open https://discord.com/oauth2/authorize?client_id=1&scope=bot+applications.commands&permissions=0 to add it to a server",
    "ok clock: within 0 s of Discord's",
    "ok intents: none needs permission",
    "ok logins: 990 of 1000 left today; 1 shards recommended",
    "skipped guild: none set: the commands hold everywhere",
    "skipped audit channel: none set: changes are only logged",
    "ok commands: 1 commands everywhere: no difference",
    "ok duplicates: none in 1 of 1 guilds",
  ]);
});

test("stops at a token that is refused", async () => {
  const findings = await check({ "/applications/@me": undefined });
  expect(findings).toEqual([expect.stringMatching(/^fault token: 404.*DISCORD_TOKEN/)]);
});

test("warns of a clock that is off, and of few logins that are left", async () => {
  const few = { shards: 1, session_start_limit: { ...limit, remaining: 90 } };
  const findings = await check({ "/gateway/bot": few }, undefined, discordTime + 60_000);
  expect(findings[2]).toMatch(/^warning clock: 60 s off.*NTP/);
  expect(findings[4]).toMatch(/^warning logins: 90 of 1000.*wait 2 h/);
});

test("tells of privileged intents that are on for nothing", async () => {
  const flags = (1 << 14) | (1 << 18);
  const findings = await check({ "/applications/@me": { id: "1", name: "footnote", flags } });
  expect(findings[3]).toBe("ok intents: none needs permission; 2 privileged ones are on and can be off");
});

test("names commands that are not registered, and those that show twice in a guild", async () => {
  const findings = await check({
    "/applications/1/commands": [help, { name: "old", description: "Old" }],
    "/applications/1/guilds/7/commands": [help],
  });
  expect(findings[7]).toMatch(/^warning commands: - old is registered everywhere.*npm run commands -- push/);
  expect(findings[8]).toMatch(/^warning duplicates: registered twice: help in guild 7; set DISCORD_GUILD_ID/);
});

test("names the guild that the bot has not been invited to", async () => {
  const findings = await check({ "/guilds/7": undefined }, "7");
  expect(findings[5]).toMatch(/^fault guild: 404.*DISCORD_GUILD_ID: invite the bot/);
});
