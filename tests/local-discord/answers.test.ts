import { afterEach, beforeEach, expect, test } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "../../src/local-discord/local-discord.ts";
import type { Person } from "../../src/local-discord/person.ts";
import type { Answered, Reply } from "../../src/local-discord/reply.ts";
import { createManualClock, type ManualClock } from "./manual-clock.ts";
import { callRest, connectRaw, identifyPayload, type RawBot } from "./raw-bot.ts";

const ALMOST_THREE_SECONDS = 2999;
const FIFTEEN_MINUTES = 15 * 60_000;
const button = { type: 1, components: [{ type: 2, style: 1, label: "Next", custom_id: "next" }] };
let discord: LocalDiscord;
let clock: ManualClock;
let bot: RawBot;

beforeEach(async () => {
  clock = createManualClock();
  discord = await startLocalDiscord({ clock });
  const commands = [{ name: "ask", description: "Ask", integration_types: [0, 1] }];
  await callRest(discord, "PUT", `/applications/${discord.applicationId}/commands`, commands);
  bot = connectRaw(discord);
  bot.send(await bot.next().then(() => identifyPayload(discord)));
  for (const event of ["READY", "GUILD_CREATE"]) expect((await bot.next()).t).toBe(event);
});

afterEach(() => discord.stop());

test("a person who gets no answer in three seconds reads so, and a late answer is unknown", async () => {
  const { reply, callback } = await ask();
  clock.advance(ALMOST_THREE_SECONDS);
  clock.advance(1);
  expect(await reply).toEqual({ outcome: "failed", reason: "The application did not respond" });
  expect(await callback({ type: 4, data: { content: "Late" } })).toMatchObject({
    status: 404,
    json: { code: 10062 },
  });
});

test("an answer in the last millisecond counts", async () => {
  const { reply, callback } = await ask();
  clock.advance(ALMOST_THREE_SECONDS);
  expect((await callback({ type: 4, data: { content: "In time" } })).status).toBe(204);
  expect((await answered(reply)).message.content).toBe("In time");
});

test("an interaction is acknowledged once, and with a wrong token not at all", async () => {
  const { id, callback } = await ask();
  expect(
    (await callRest(discord, "POST", `/interactions/${id}/wrong/callback`, { type: 5 })).json,
  ).toMatchObject({ code: 10062 });
  expect((await callback({ type: 5 })).status).toBe(204);
  expect(await callback({ type: 5 })).toMatchObject({ status: 400, json: { code: 40060 } });
});

test("a refused answer leaves the interaction open for a right one", async () => {
  const { callback } = await ask();
  expect((await callback({ type: 4, data: {} })).json).toMatchObject({ code: 50006 });
  expect((await callback({ type: 4, data: { content: "x".repeat(2001) } })).json).toMatchObject({
    code: 50035,
    errors: { data: { content: { _errors: [{ code: "BASE_TYPE_MAX_LENGTH" }] } } },
  });
  expect((await callback({ type: 4, data: { content: "Right" } })).status).toBe(204);
});

test.each([6, 7, 8, 1, "4"])("a command is not answered with the type %j", async (type) => {
  const { callback } = await ask();
  expect((await callback({ type, data: { content: "x" } })).json).toMatchObject({ code: 50035 });
});

test("only the ephemeral flag goes with a deferral", async () => {
  const { callback } = await ask();
  expect((await callback({ type: 5, data: { flags: 1 << 15 } })).json).toMatchObject({ code: 50035 });
  expect((await callback({ type: 5, data: { flags: 64 } })).status).toBe(204);
});

test("with_response tells which message came of it", async () => {
  const { callback } = await ask();
  const { json } = await callback({ type: 4, data: { content: "Hello", flags: 64 } }, "?with_response=true");
  expect(json).toMatchObject({
    interaction: { type: 2, response_message_ephemeral: true, response_message_loading: false },
    resource: { type: 4, message: { content: "Hello", type: 20 } },
  });
});

test("the webhook waits for the first answer, and closes after fifteen minutes", async () => {
  const { callback, webhook } = await ask();
  expect((await webhook("POST", "", { content: "Early" })).json).toMatchObject({ code: 10015 });
  await callback({ type: 4, data: { content: "Answer" } });
  clock.advance(FIFTEEN_MINUTES - 1);
  expect((await webhook("PATCH", "/messages/@original", { content: "Changed" })).status).toBe(200);
  clock.advance(1);
  expect(await webhook("PATCH", "/messages/@original", { content: "Late" })).toMatchObject({
    status: 401,
    json: { code: 50027 },
  });
});

test("a deferral that is never filled ends after fifteen minutes for the person", async () => {
  const { reply, callback } = await ask();
  await callback({ type: 5 });
  clock.advance(FIFTEEN_MINUTES);
  expect(await reply).toMatchObject({ outcome: "failed" });
});

test("a follow-up right after a deferral fills it and keeps its privacy", async () => {
  const { reply, callback, webhook } = await ask();
  await callback({ type: 5, data: { flags: 64 } });
  await webhook("POST", "", { content: "Filled" });
  const { messages, isEphemeral } = await answered(reply);
  expect(messages.map(({ content }) => content)).toEqual(["Filled"]);
  expect(isEphemeral).toBe(true);
});

test("follow-ups are read, changed and deleted, and not those of another interaction", async () => {
  const first = await ask();
  await first.callback({ type: 4, data: { content: "Answer" } });
  const { id } = (await first.webhook("POST", "", { content: "More" })).json as { id: string };
  const second = await ask();
  await second.callback({ type: 4, data: { content: "Other" } });
  expect((await second.webhook("GET", `/messages/${id}`)).json).toMatchObject({ code: 10008 });
  expect((await first.webhook("PATCH", `/messages/${id}`, { content: "Changed" })).json).toMatchObject({
    content: "Changed",
  });
  expect((await first.webhook("DELETE", `/messages/${id}`)).status).toBe(204);
  expect((await first.webhook("GET", `/messages/${id}`)).json).toMatchObject({ code: 10008 });
});

test("a person who installed the app alone gets five follow-ups and no sixth", async () => {
  const { callback, webhook } = await ask({ isUserInstall: true });
  await callback({ type: 4, data: { content: "Answer" } });
  const statuses = [];
  for (let count = 0; count < 6; count += 1)
    statuses.push((await webhook("POST", "", { content: "More" })).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 400]);
});

test("Components V2 cannot be taken off a message again", async () => {
  const { callback, webhook } = await ask();
  await callback({ type: 4, data: { flags: 1 << 15, components: [{ type: 10, content: "Card" }] } });
  expect((await webhook("PATCH", "/messages/@original", { content: "Plain", flags: 0 })).json).toMatchObject({
    code: 50035,
  });
});

test("a button noted silently leaves its message as it is, or changes it within three seconds", async () => {
  const { reply, callback } = await ask();
  await callback({ type: 4, data: { content: "Answer", components: [button] } });
  const { message } = await answered(reply);
  const silent = await next(discord.click(message, "next"));
  expect((await silent.callback({ type: 6 })).status).toBe(204);
  clock.advance(3000);
  expect((await answered(silent.reply)).message.content).toBe("Answer");
  const changing = await next(discord.click(message, "next"));
  await changing.callback({ type: 6 });
  await changing.webhook("PATCH", "/messages/@original", { content: "Changed" });
  expect((await answered(changing.reply)).message.content).toBe("Changed");
});

test("only the person who sees a private message can use it, and no one uses a disabled button", async () => {
  const disabled = {
    type: 1,
    components: [{ type: 2, style: 1, label: "Off", custom_id: "off", disabled: true }],
  };
  const { reply, callback } = await ask();
  await callback({ type: 4, data: { content: "Private", flags: 64, components: [button, disabled] } });
  const { message } = await answered(reply);
  await expect(discord.click(message, "next", { userId: "1" })).rejects.toThrow("not there");
  await expect(discord.click(message, "off")).rejects.toThrow("disabled");
  await expect(discord.click(message, "none")).rejects.toThrow("no such component");
});

test.each([
  [undefined, ["1", "2", "everyone"]],
  [{ parse: [] }, []],
  [{ parse: ["everyone"], users: ["1"] }, ["1", "everyone"]],
])("with allowed_mentions %j a text rings for %j", async (allowed_mentions, pings) => {
  const { reply, callback } = await ask();
  const components = [{ type: 10, content: "<@1> <@&2> @everyone" }];
  await callback({ type: 4, data: { flags: 1 << 15, components, allowed_mentions } });
  const { message } = await answered(reply);
  expect([...(discord.findMessage(message.id)?.pings ?? [])].sort()).toEqual(pings);
});

test("stopping ends every wait", async () => {
  const { reply } = await ask();
  await discord.stop();
  expect(await reply).toMatchObject({ outcome: "failed", reason: "The local Discord has stopped" });
});

interface Pending {
  readonly id: string;
  readonly reply: Promise<Reply>;
  readonly callback: (body: object, query?: string) => ReturnType<typeof callRest>;
  readonly webhook: (method: string, path: string, body?: object) => ReturnType<typeof callRest>;
}

function ask(person: Person = {}): Promise<Pending> {
  return next(discord.slash("ask", {}, person));
}

async function next(reply: Promise<Reply>): Promise<Pending> {
  const { d } = await bot.next();
  const [id, token] = [String(d?.id), String(d?.token)];
  return {
    id,
    reply,
    callback: (body, query = "") =>
      callRest(discord, "POST", `/interactions/${id}/${token}/callback${query}`, body),
    webhook: (method, path, body) =>
      callRest(discord, method, `/webhooks/${discord.applicationId}/${token}${path}`, body),
  };
}

async function answered(pending: Promise<Reply>): Promise<Answered> {
  const reply = await pending;
  if (reply.outcome !== "answered") throw new Error(`Not answered: ${JSON.stringify(reply)}`);
  return reply;
}
