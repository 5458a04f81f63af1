import { REST } from "discord.js";
import { expect, test } from "vitest";
import { checkAuditChannel } from "../../../scripts/doctor/check-audit-channel.ts";

const VIEW = 1n << 10n;
const SEND = 1n << 11n;
const ADMINISTRATOR = 1n << 3n;

/** The finding about channel 5 of server 7, where the bot, user 1, holds role 8. */
async function check(everyone: bigint, role: bigint, overwrites: readonly object[] = []) {
  const answers: Readonly<Record<string, unknown>> = {
    "/channels/5": { name: "changes", guild_id: "7", permission_overwrites: overwrites },
    "/guilds/7/members/1": { roles: ["8"] },
    "/guilds/7/roles": [
      { id: "7", permissions: String(everyone) },
      { id: "8", permissions: String(role) },
      { id: "9", permissions: String(ADMINISTRATOR) },
    ],
  };
  const rest = new REST();
  rest.get = async (route) => answers[route] ?? Promise.reject(new Error("50001: Missing Access"));
  return checkAuditChannel(rest, "1", "5");
}

const overwrite = (id: string, allow: bigint, deny: bigint) => ({
  id,
  allow: String(allow),
  deny: String(deny),
});

test("is content when everyone's and the bot's roles together may post", async () => {
  expect(await check(VIEW, SEND)).toEqual({
    subject: "audit channel",
    state: "ok",
    text: "may post in #changes",
  });
  expect((await check(0n, ADMINISTRATOR, [overwrite("7", 0n, VIEW)])).state).toBe("ok");
});

test("names the channel and the permissions that lack", async () => {
  const { state, text } = await check(VIEW, 0n);
  expect(state).toBe("fault");
  expect(text).toContain("#changes (5); give the bot View Channel and Send Messages");
});

test("goes by the channel's own rules, the narrower ones last", async () => {
  expect((await check(VIEW | SEND, 0n, [overwrite("7", 0n, SEND)])).state).toBe("fault");
  expect((await check(VIEW | SEND, 0n, [overwrite("7", 0n, SEND), overwrite("8", SEND, 0n)])).state).toBe(
    "ok",
  );
  const own = [overwrite("1", 0n, VIEW), overwrite("8", SEND, 0n)];
  expect((await check(VIEW | SEND, 0n, own)).state).toBe("fault");
  expect((await check(VIEW | SEND, 0n, [overwrite("9", 0n, SEND)])).state).toBe("ok");
});

test("tells how to let the bot in when it may not even see the channel", async () => {
  const rest = new REST();
  rest.get = () => Promise.reject(new Error("50001: Missing Access"));
  expect(await checkAuditChannel(rest, "1", "5")).toEqual({
    subject: "audit channel",
    state: "fault",
    text: "50001: Missing Access; AUDIT_CHANNEL 5: invite the bot to its server and let it see the channel",
  });
});

test("says so when a direct message is named", async () => {
  const rest = new REST();
  rest.get = async () => ({ name: null });
  expect(await checkAuditChannel(rest, "1", "5")).toMatchObject({
    state: "fault",
    text: expect.stringContaining("not a server's channel"),
  });
});
