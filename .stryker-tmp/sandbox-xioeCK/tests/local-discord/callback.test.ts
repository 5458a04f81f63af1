// @ts-nocheck
import { afterEach, beforeEach, expect, test } from "vitest";
import { callRest } from "./raw-bot.ts";
import { answered, type SilentBot, startSilentBot } from "./silent-bot.ts";

const ALMOST_THREE_SECONDS = 2999;
let bot: SilentBot;

beforeEach(async () => {
  bot = await startSilentBot();
});

afterEach(() => bot.discord.stop());

test("a person who gets no answer in three seconds reads so, and a late answer is unknown", async () => {
  const { reply, callback } = await bot.ask();
  bot.clock.advance(ALMOST_THREE_SECONDS);
  bot.clock.advance(1);
  expect(await reply).toEqual({ outcome: "failed", reason: "The application did not respond" });
  expect(await callback({ type: 4, data: { content: "Late" } })).toMatchObject({
    status: 404,
    json: { code: 10062 },
  });
});

test("an answer in the last millisecond counts", async () => {
  const { reply, callback } = await bot.ask();
  bot.clock.advance(ALMOST_THREE_SECONDS);
  expect((await callback({ type: 4, data: { content: "In time" } })).status).toBe(204);
  expect((await answered(reply)).message.content).toBe("In time");
});

test("an interaction is acknowledged once, and with a wrong token not at all", async () => {
  const { id, callback } = await bot.ask();
  expect(
    (await callRest(bot.discord, "POST", `/interactions/${id}/wrong/callback`, { type: 5 })).json,
  ).toMatchObject({ code: 10062 });
  expect((await callback({ type: 5 })).status).toBe(204);
  expect(await callback({ type: 5 })).toMatchObject({ status: 400, json: { code: 40060 } });
});

test("a refused answer leaves the interaction open for a right one", async () => {
  const { callback } = await bot.ask();
  expect((await callback({ type: 4, data: {} })).json).toMatchObject({ code: 50006 });
  expect((await callback({ type: 4, data: { content: "x".repeat(2001) } })).json).toMatchObject({
    code: 50035,
    errors: { data: { content: { _errors: [{ code: "BASE_TYPE_MAX_LENGTH" }] } } },
  });
  expect((await callback({ type: 4, data: { content: "Right" } })).status).toBe(204);
});

test.each([6, 7, 8, 1, "4"])("a command is not answered with the type %j", async (type) => {
  const { callback } = await bot.ask();
  expect((await callback({ type, data: { content: "x" } })).json).toMatchObject({ code: 50035 });
});

test("only the ephemeral flag goes with a deferral", async () => {
  const { callback } = await bot.ask();
  expect((await callback({ type: 5, data: { flags: 1 << 15 } })).json).toMatchObject({ code: 50035 });
  expect((await callback({ type: 5, data: { flags: 64 } })).status).toBe(204);
});

test("with_response tells which message came of it", async () => {
  const { callback } = await bot.ask();
  const { json } = await callback({ type: 4, data: { content: "Hello", flags: 64 } }, "?with_response=true");
  expect(json).toMatchObject({
    interaction: { type: 2, response_message_ephemeral: true, response_message_loading: false },
    resource: { type: 4, message: { content: "Hello", type: 20 } },
  });
});
