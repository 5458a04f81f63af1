// @ts-nocheck
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type GapKeeper, keepGaps } from "../../src/answer/keep-gaps.ts";
import { type Newsroom, openNewsroom, textOf } from "./newsroom.ts";

let folder: string;
let gaps: GapKeeper;
let room: Newsroom;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "footnote-gaps-"));
  const onFault = (error: unknown) => {
    throw error;
  };
  gaps = keepGaps({ dataFolder: folder, today: () => "2026-03-01", onFault });
  room = await openNewsroom(undefined, { services: { gaps } });
});
afterEach(async () => {
  await room.stop();
  await gaps.settled();
  await rm(folder, { recursive: true });
});

async function askTwice(question: string, options = {}, person = {}): Promise<void> {
  for (const userId of ["200000000000000031", "200000000000000032"]) {
    await room.slash("ask", { question, ...options }, { ...room.moderator, userId, ...person });
  }
}

test("shows moderators what was asked and not answered in their server, and forgets it by a button", async () => {
  await askTwice("How tall is Mount Everest?");
  await askTwice("Is the zanzibar private?", { private: true });
  await askTwice("Is the zanzibar direct?", {}, { isDirect: true });
  await askTwice("Is the zanzibar foreign?", {}, { isUserInstall: true });
  await room.slash("ask", { question: "Is the zanzibar asked once?" });
  await askTwice("Who gathered in Geneva?");
  const shown = await room.slash("seeds gaps");
  expect(textOf(shown)).toContain("2 × how tall is mount everest");
  expect(textOf(shown)).not.toMatch(/zanzibar|gathered|20000000000000003/);
  expect(await room.say("seeds gaps", {}, room.stranger)).toContain("Nothing was asked here");
  expect(textOf(await room.click(shown, "Forget all"))).toContain("Forgotten");
  expect(await room.say("seeds gaps")).toContain("Nothing was asked here");
});

test("neither shows nor forgets anything for who is no moderator", async () => {
  await askTwice("How tall is Mount Everest?");
  const member = { ...room.moderator, permissions: 0n, seesHiddenCommands: true };
  expect(await room.say("seeds gaps", {}, member)).toContain("This is for moderators");
  expect(await room.say("help", {}, member)).toContain("I keep questions that the articles do not answer");
});

test("says in /help and to moderators that nothing is kept unless it is turned on", async () => {
  const off = await openNewsroom();
  expect(await off.say("help")).toContain("No question is kept");
  expect(await off.say("seeds gaps")).toContain("KEEP_GAPS=on");
  await off.stop();
});
