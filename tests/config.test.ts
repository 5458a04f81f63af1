import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readConfig } from "../src/config.ts";
import { faultsOf } from "./config-faults.ts";

const token = "abc.def.ghi";

test("has a default for everything, and then runs without Discord's token", () => {
  expect(readConfig({})).toEqual({
    discordApiUrl: "https://discord.com/api",
    discordCdnUrl: "https://cdn.discordapp.com",
    discordRestRps: 50,
    shards: { ids: [0], count: 1 },
    moderatorRoleIds: [],
    seedsDir: "seeds",
    dataDir: "data",
    watchesSeeds: true,
    keepsGaps: false,
    guildLimits: { files: 200, bytes: 5_242_880, paragraphs: 5000 },
    mostRunning: 256,
    mostWaiting: 512,
    questionTimeoutMs: 10_000,
    playgroundPort: 0,
    httpHost: "127.0.0.1",
    answerThreshold: 0.5,
    render: "cards",
    logLevel: "warn",
  });
  expect(readConfig({ DISCORD_TOKEN: token }).logLevel).toBe("info");
});

test("takes an empty variable for an absent one and ignores unknown ones", () => {
  expect(readConfig({ DISCORD_TOKEN: " ", SEEDS_DIR: "", NOT_OURS: "x" })).toEqual(readConfig({}));
});

test("takes the home guild from the guild where commands are registered unless it is given", () => {
  const guild = "123456789012345678";
  expect(readConfig({ DISCORD_TOKEN: token, DISCORD_GUILD_ID: guild }).homeGuildId).toBe(guild);
  const home = "223456789012345678";
  expect(readConfig({ DISCORD_GUILD_ID: guild, HOME_GUILD_ID: home }).homeGuildId).toBe(home);
});

test("limits how much one person may ask on Discord itself, unless it is told otherwise", () => {
  const rateOf = (given: Record<string, string>) => readConfig({ DISCORD_TOKEN: token, ...given }).rateLimit;
  expect(rateOf({})).toEqual({ points: 60, seconds: 60 });
  expect(rateOf({ RATE_LIMIT: "5/10" })).toEqual({ points: 5, seconds: 10 });
  expect(rateOf({ RATE_LIMIT: "off" })).toBeUndefined();
  expect(faultsOf({ RATE_LIMIT: "5", RENDER: "html" })).toEqual([
    "RATE_LIMIT: expected questions/seconds for one person, such as 60/60, or off",
    "RENDER: expected cards or plain",
  ]);
});

test("lists every fault at once, each with its variable and remedy", () => {
  const faulty = {
    DISCORD_TOKEN: "no token",
    DISCORD_GUILD_ID: "12",
    DISCORD_API_URL: "http://discord.example/api",
    DISCORD_REST_RPS: "0",
    MODERATOR_ROLE_IDS: "123456789012345678, me",
    ANSWER_THRESHOLD: "1.5",
    HTTP_PORT: "65536",
    LOG_LEVEL: "loud",
    DISCORD_SHARDS: "some",
  };
  expect(faultsOf(faulty)).toEqual([
    "DISCORD_TOKEN: expected the bot's token: three parts joined by dots, from the Bot page",
    "DISCORD_GUILD_ID: expected an id of 17 to 20 digits: copy it in Discord with developer mode on",
    "DISCORD_API_URL: expected an https address, or an http one on loopback, such as https://discord.com/api",
    "DISCORD_REST_RPS: expected a whole number from 1 on: 50 is what Discord allows an ordinary bot",
    "MODERATOR_ROLE_IDS.1: expected an id of 17 to 20 digits: copy it in Discord with developer mode on",
    "ANSWER_THRESHOLD: expected at most 1",
    "HTTP_PORT: expected at most 65535",
    "LOG_LEVEL: expected trace, debug, info, warn, error, fatal or silent",
    "DISCORD_SHARDS: expected a whole number from 1 to 10000, or auto",
  ]);
});

test.each([
  "http://10.0.0.1/api",
  "ftp://127.0.0.1",
  "https://me@discord.com/api",
  "discord.com",
  "file:///x",
])("refuses %s as Discord's address: the token would travel there", (url) => {
  expect(faultsOf({ DISCORD_API_URL: url })).toHaveLength(1);
  expect(faultsOf({ DISCORD_CDN_URL: url })).toHaveLength(1);
});

test("takes http on loopback and drops a slash at the end", () => {
  expect(readConfig({ DISCORD_API_URL: "http://127.0.0.1:8080/api/" }).discordApiUrl).toBe(
    "http://127.0.0.1:8080/api",
  );
});

test(".env.example and the README name every variable that is read", () => {
  const names = readFileSync("src/config-variables.ts", "utf8").match(/^ {2}[A-Z][A-Z_]+(?=:)/gm) ?? [];
  expect(names.length).toBeGreaterThan(8);
  const [example, readme] = [readFileSync(".env.example", "utf8"), readFileSync("README.md", "utf8")];
  for (const name of names.map((one) => one.trim())) {
    expect(example, name).toMatch(new RegExp(`^# ?${name}=`, "m"));
    expect(readme, name).toContain(`| \`${name}\` |`);
  }
});
