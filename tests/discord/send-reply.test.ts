import type { Interaction, RepliableInteraction } from "discord.js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { renderNotice } from "../../src/discord/render-notice.ts";
import type { Reply } from "../../src/discord/reply.ts";
import { DEFER_AFTER_MS, isTooLate, sendReply, showForm } from "../../src/discord/send-reply.ts";
import {
  ASKER,
  createFakeDiscord,
  type FakeAnswer,
  press,
  type SentRequest,
  slash,
} from "./fake-interaction.ts";

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => vi.useRealTimers());

const publicReply: Reply = { ...renderNotice("here", "answered"), isPrivate: false };
const privateReply = renderNotice("between us", "declined");
const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

test("answers in one request, without pinging anybody, when the reply is ready", async () => {
  const { discord, sent } = await send(slash("ask"), false, Promise.resolve(publicReply));
  expect(sent()).toEqual(["POST callback type 4"]);
  expect(discord.requests[0]?.body.data).toMatchObject({ flags: V2, allowed_mentions: { parse: [] } });
});

test("keeps a private reply private", async () => {
  const { discord } = await send(slash("ask"), true, Promise.resolve(privateReply));
  expect(discord.requests[0]?.body.data?.flags).toBe(V2 | EPHEMERAL);
});

test("defers after a quarter of a second and edits the placeholder", async () => {
  const { discord, sent } = await send(slash("ask"), false, later(publicReply));
  expect(sent()).toEqual(["POST callback type 5", "PATCH @original"]);
  expect(discord.requests[1]?.body.flags).toBe(V2);
});

test("defers privately what was asked privately", async () => {
  const { discord } = await send(slash("ask"), true, later(privateReply));
  expect(discord.requests[0]?.body.data?.flags).toBe(EPHEMERAL);
});

test("deletes a public placeholder and follows up privately when the reply turns out private", async () => {
  const { discord, sent } = await send(slash("ask"), false, later(privateReply));
  expect(sent()).toEqual(["POST callback type 5", "DELETE @original", "POST follow-up"]);
  expect(discord.requests[2]?.body.flags).toBe(V2 | EPHEMERAL);
});

test("replaces the card whose button was pressed, at once or later", async () => {
  const replacing = { ...publicReply, replacesCard: true };
  const pressed = press("x", { askerId: ASKER });
  expect((await send(pressed, true, Promise.resolve(replacing))).sent()).toEqual(["POST callback type 7"]);
  expect((await send(pressed, true, later(replacing))).sent()).toEqual([
    "POST callback type 6",
    "PATCH @original",
  ]);
});

test("leaves the card alone when a press is answered with a message of its own, at once or later", async () => {
  const pressed = press("x", { askerId: ASKER });
  expect((await send(pressed, true, Promise.resolve(privateReply))).sent()).toEqual(["POST callback type 4"]);
  const { discord, sent } = await send(pressed, true, later(privateReply));
  expect(sent()).toEqual(["POST callback type 6", "POST follow-up"]);
  expect(discord.requests[1]?.body.flags).toBe(V2 | EPHEMERAL);
});

test("tries once more when the connection is lost", async () => {
  const { sent } = await send(slash("ask"), false, Promise.resolve(publicReply), "lost");
  expect(sent()).toEqual(["POST callback type 4", "POST callback type 4"]);
});

test("shows a form once more when the connection is lost", async () => {
  const discord = createFakeDiscord();
  discord.answerWith("lost");
  const interaction = discord.receive(slash("seeds"));
  if (!interaction.isChatInputCommand()) throw new Error("it is no command");
  await showForm(interaction, { custom_id: "form", title: "Form", components: [] });
  expect(discord.requests.map(describe)).toEqual(["POST callback type 9", "POST callback type 9"]);
});

test("takes a refusal as already acknowledged after a lost connection for sent", async () => {
  const refused = { status: 400, code: 40060 };
  const { sent } = await send(slash("ask"), false, Promise.resolve(publicReply), "lost", refused);
  expect(sent()).toHaveLength(2);
});

test("goes on with the placeholder when its deferral was lost on the way back", async () => {
  const { sent } = await send(slash("ask"), false, later(publicReply), "lost", { status: 400, code: 40060 });
  expect(sent()).toEqual(["POST callback type 5", "POST callback type 5", "PATCH @original"]);
});

test("gives up, saying so, when the connection is lost twice or the interaction is gone", async () => {
  await expect(send(slash("ask"), false, Promise.resolve(publicReply), "lost", "lost")).rejects.toThrow(
    "other",
  );
  const gone = send(slash("ask"), false, Promise.resolve(publicReply), { status: 404, code: 10062 });
  await expect(gone).rejects.toSatisfy(isTooLate);
});

async function send(
  payload: Readonly<Record<string, unknown>>,
  isPrivate: boolean,
  pending: Promise<Reply>,
  ...answers: readonly FakeAnswer[]
) {
  const discord = createFakeDiscord();
  discord.answerWith(...answers);
  const sending = sendReply(repliable(discord.receive(payload)), isPrivate, pending, false);
  const settled = sending.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(10 * DEFER_AFTER_MS);
  await settled;
  await sending;
  return { discord, sent: () => discord.requests.map(describe) };
}

function later(reply: Reply): Promise<Reply> {
  return new Promise((resolve) => setTimeout(resolve, 2 * DEFER_AFTER_MS, reply));
}

function repliable(interaction: Interaction): RepliableInteraction {
  if (!interaction.isRepliable()) throw new Error("the interaction cannot be replied to");
  return interaction;
}

function describe({ method, path, body }: SentRequest): string {
  if (path.endsWith("/callback")) return `${method} callback type ${body.type}`;
  return path.endsWith("@original") ? `${method} @original` : `${method} follow-up`;
}
