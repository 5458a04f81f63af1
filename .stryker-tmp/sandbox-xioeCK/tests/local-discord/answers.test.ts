// @ts-nocheck
import { afterEach, beforeEach, expect, test } from "vitest";
import { answered, type SilentBot, startSilentBot } from "./silent-bot.ts";

const FIFTEEN_MINUTES = 15 * 60_000;
const button = { type: 1, components: [{ type: 2, style: 1, label: "Next", custom_id: "next" }] };
let bot: SilentBot;

beforeEach(async () => {
  bot = await startSilentBot();
});

afterEach(() => bot.discord.stop());

test("the webhook waits for the first answer, and closes after fifteen minutes", async () => {
  const { callback, webhook } = await bot.ask();
  expect((await webhook("POST", "", { content: "Early" })).json).toMatchObject({ code: 10015 });
  await callback({ type: 4, data: { content: "Answer" } });
  bot.clock.advance(FIFTEEN_MINUTES - 1);
  expect((await webhook("PATCH", "/messages/@original", { content: "Changed" })).status).toBe(200);
  bot.clock.advance(1);
  expect(await webhook("PATCH", "/messages/@original", { content: "Late" })).toMatchObject({
    status: 401,
    json: { code: 50027 },
  });
});

test("a deferral that is never filled ends after fifteen minutes for the person", async () => {
  const { reply, callback } = await bot.ask();
  await callback({ type: 5 });
  bot.clock.advance(FIFTEEN_MINUTES);
  expect(await reply).toMatchObject({ outcome: "failed" });
});

test("a follow-up right after a deferral fills it and keeps its privacy", async () => {
  const { reply, callback, webhook } = await bot.ask();
  await callback({ type: 5, data: { flags: 64 } });
  await webhook("POST", "", { content: "Filled" });
  const { messages, isEphemeral } = await answered(reply);
  expect(messages.map(({ content }) => content)).toEqual(["Filled"]);
  expect(isEphemeral).toBe(true);
});

test("follow-ups are read, changed and deleted, and not those of another interaction", async () => {
  const first = await bot.ask();
  await first.callback({ type: 4, data: { content: "Answer" } });
  const { id } = (await first.webhook("POST", "", { content: "More" })).json as { id: string };
  const second = await bot.ask();
  await second.callback({ type: 4, data: { content: "Other" } });
  expect((await second.webhook("GET", `/messages/${id}`)).json).toMatchObject({ code: 10008 });
  expect((await first.webhook("PATCH", `/messages/${id}`, { content: "Changed" })).json).toMatchObject({
    content: "Changed",
  });
  expect((await first.webhook("DELETE", `/messages/${id}`)).status).toBe(204);
  expect((await first.webhook("GET", `/messages/${id}`)).json).toMatchObject({ code: 10008 });
});

test("a person who installed the app alone gets five follow-ups and no sixth", async () => {
  const { callback, webhook } = await bot.ask({ isUserInstall: true });
  await callback({ type: 4, data: { content: "Answer" } });
  const statuses = [];
  for (let count = 0; count < 6; count += 1)
    statuses.push((await webhook("POST", "", { content: "More" })).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 400]);
});

test("Components V2 cannot be taken off a message again", async () => {
  const { callback, webhook } = await bot.ask();
  await callback({ type: 4, data: { flags: 1 << 15, components: [{ type: 10, content: "Card" }] } });
  expect((await webhook("PATCH", "/messages/@original", { content: "Plain", flags: 0 })).json).toMatchObject({
    code: 50035,
  });
});

test("a button noted silently leaves its message as it is, or changes it within three seconds", async () => {
  const { reply, callback } = await bot.ask();
  await callback({ type: 4, data: { content: "Answer", components: [button] } });
  const { message } = await answered(reply);
  const silent = await bot.next(bot.discord.click(message, "next"));
  expect((await silent.callback({ type: 6 })).status).toBe(204);
  bot.clock.advance(3000);
  expect((await answered(silent.reply)).message.content).toBe("Answer");
  const changing = await bot.next(bot.discord.click(message, "next"));
  await changing.callback({ type: 6 });
  await changing.webhook("PATCH", "/messages/@original", { content: "Changed" });
  expect((await answered(changing.reply)).message.content).toBe("Changed");
});

test("only the person who sees a private message can use it, and no one uses a disabled button", async () => {
  const disabled = {
    type: 1,
    components: [{ type: 2, style: 1, label: "Off", custom_id: "off", disabled: true }],
  };
  const { reply, callback } = await bot.ask();
  await callback({ type: 4, data: { content: "Private", flags: 64, components: [button, disabled] } });
  const { message } = await answered(reply);
  await expect(bot.discord.click(message, "next", { userId: "1" })).rejects.toThrow("not there");
  await expect(bot.discord.click(message, "off")).rejects.toThrow("disabled");
  await expect(bot.discord.click(message, "none")).rejects.toThrow("no such component");
});

test.each([
  [undefined, ["1", "2", "everyone"]],
  [{ parse: [] }, []],
  [{ parse: ["everyone"], users: ["1"] }, ["1", "everyone"]],
])("with allowed_mentions %j a text rings for %j", async (allowed_mentions, pings) => {
  const { reply, callback } = await bot.ask();
  const components = [{ type: 10, content: "<@1> <@&2> @everyone" }];
  await callback({ type: 4, data: { flags: 1 << 15, components, allowed_mentions } });
  const { message } = await answered(reply);
  expect([...(bot.discord.findMessage(message.id)?.pings ?? [])].sort()).toEqual(pings);
});

test("stopping ends every wait", async () => {
  const { reply } = await bot.ask();
  await bot.discord.stop();
  expect(await reply).toMatchObject({ outcome: "failed", reason: "The local Discord has stopped" });
});

test("a menu's choice reaches the bot, and only what the menu offers", async () => {
  const options = [
    { label: "Newest", value: "new" },
    { label: "Oldest", value: "old" },
  ];
  const menu = { type: 1, components: [{ type: 3, custom_id: "order", options }] };
  const { reply, callback } = await bot.ask();
  await callback({ type: 4, data: { content: "Answer", components: [menu] } });
  const { message } = await answered(reply);
  await expect(bot.discord.selectMenu(message, "order", ["best"])).rejects.toThrow("does not offer best");
  const chosen = await bot.next(bot.discord.selectMenu(message, "order", ["old"]));
  expect(chosen.data).toEqual({ component_type: 3, custom_id: "order", values: ["old"] });
  await chosen.callback({ type: 7, data: { content: "Oldest first", components: [] } });
  expect((await answered(chosen.reply)).message).toMatchObject({ content: "Oldest first", components: [] });
});
