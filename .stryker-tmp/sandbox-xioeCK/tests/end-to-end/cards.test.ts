// @ts-nocheck
import { PermissionFlagsBits } from "discord.js";
import type { APIMessage } from "discord-api-types/v10";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "../../src/local-discord/person.ts";
import type { Answered, Reply } from "../../src/local-discord/reply.ts";
import { renderMessageText } from "../../src/playground/render-message-text.ts";
import { createManualClock } from "../local-discord/manual-clock.ts";
import { type Footnote, startFootnote } from "./start-footnote.ts";

const question = "What did Russia and the U.S. say about Ukraine and NATO?";
const clock = createManualClock();
let footnote: Footnote;
beforeAll(async () => {
  footnote = await startFootnote({ discord: { clock }, services: { answerThreshold: 0 } });
});
afterAll(() => footnote.stop());

test("pages the asker's own card in place, also long after the question", async () => {
  const first = await ask();
  clock.advance(24 * 60 * 60 * 1000);
  const second = await click(first.message, "Next");
  expect(second.message.id).toBe(first.message.id);
  expect(textOf(second)).toContain("4 · In highstakes meeting");
  expect(textOf(await click(second.message, "Previous"))).toContain("1 · In highstakes meeting");
});

test("gives somebody else a private copy and leaves the card as it is", async () => {
  const first = await ask();
  const copy = await click(first.message, "Next", { userId: "200000000000000077", userName: "Other" });
  expect(copy.isEphemeral).toBe(true);
  expect(copy.message.id).not.toBe(first.message.id);
  expect(footnote.discord.findMessage(first.message.id)?.message.components).toEqual(
    first.message.components,
  );
});

test("shows the context, earlier and later, and comes back", async () => {
  const first = await ask();
  const around = await click(first.message, "Show in context");
  const later = await click(around.message, "Later");
  const earlier = await click(later.message, "Earlier");
  expect(new Set([around, later, earlier].map(textOf)).size).toBeGreaterThan(1);
  expect(textOf(await click(earlier.message, "Back to the answer"))).toContain("Verbatim passages");
});

test("shares a private answer in the channel", async () => {
  const first = await ask({}, { private: true });
  const shared = await click(first.message, "Share in channel");
  expect([first.isEphemeral, shared.isEphemeral]).toEqual([true, false]);
});

test("pages in direct messages", async () => {
  const first = await ask({ isDirect: true });
  expect(textOf(await click(first.message, "Next", { isDirect: true }))).toContain("4 · In highstakes");
});

test("counts what did not help, and says thanks privately", async () => {
  const thanks = await click((await ask()).message, "Not helpful");
  expect(thanks.isEphemeral).toBe(true);
  expect(textOf(thanks)).toContain("Thank you");
});

test("says why an answer is private where the app is there for its user alone", async () => {
  const permissions = PermissionFlagsBits.SendMessages | PermissionFlagsBits.UseApplicationCommands;
  const reply = await ask({ isUserInstall: true, permissions });
  expect(reply.isEphemeral).toBe(true);
  expect(textOf(reply)).toContain("Only you see this");
});

test("turns pages of a card that another process made", async () => {
  const other = await startFootnote({ services: { answerThreshold: 0 } });
  try {
    const posted = await other.discord.slash("ask", { question });
    if (posted.outcome !== "answered") throw new Error("not answered");
    await other.restart();
    const next = await other.discord.click(posted.message, customIdOf(posted.message, "Next"));
    expect(textOf(answered(next))).toContain("4 · In highstakes meeting");
  } finally {
    await other.stop();
  }
});

async function ask(person: Person = {}, options = {}): Promise<Answered> {
  return answered(await footnote.discord.slash("ask", { question, ...options }, person));
}

async function click(message: APIMessage, label: string, person: Person = {}): Promise<Answered> {
  return answered(await footnote.discord.click(message, customIdOf(message, label), person));
}

function answered(reply: Reply): Answered {
  if (reply.outcome !== "answered") throw new Error(JSON.stringify(reply));
  return structuredClone(reply);
}

function customIdOf(message: APIMessage, label: string): string {
  const { controls } = renderMessageText(message);
  const control = controls.find((one) => one.kind === "button" && one.label === label);
  if (control?.kind !== "button") throw new Error(`no button ${label}: ${renderMessageText(message).text}`);
  return control.customId;
}

function textOf({ message }: Answered): string {
  return renderMessageText(message).text;
}
