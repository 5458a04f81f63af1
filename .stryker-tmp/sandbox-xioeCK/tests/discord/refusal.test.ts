// @ts-nocheck
import { DiscordAPIError, RESTJSONErrorCodes } from "discord.js";
import { expect, test } from "vitest";
import { refusalOfClose, refusalOfLogin } from "../../src/discord/refusal.ts";

function apiError(status: number): DiscordAPIError {
  const raw = { code: RESTJSONErrorCodes.GeneralError, message: "" };
  return new DiscordAPIError(raw, raw.code, status, "GET", "/gateway/bot", {});
}

test.each([
  [4004, "DISCORD_TOKEN"],
  [4010, "DISCORD_SHARDS"],
  [4011, "DISCORD_SHARDS"],
  [4012, "update discord.js"],
  [4013, "intents"],
  [4014, "intents"],
])("names the remedy when the gateway closes with %i", (code, remedy) => {
  expect(refusalOfClose(code)?.message).toContain(remedy);
});

test.each([1000, 1006, 4000, 4001, 4007, 4008, 4009])("takes %i for something that passes", (code) => {
  expect(refusalOfClose(code)).toBeUndefined();
});

test("takes 401 for a refused token, and no other answer", () => {
  expect(refusalOfLogin(apiError(401))?.message).toContain("DISCORD_TOKEN");
  expect(refusalOfLogin(apiError(403))).toBeUndefined();
  expect(refusalOfLogin(apiError(502))).toBeUndefined();
  expect(refusalOfLogin(new Error("connect ECONNREFUSED"))).toBeUndefined();
});
