// @ts-nocheck
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PermissionFlagsBits } from "discord.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { renderMessageText } from "../../src/playground/render-message-text.ts";
import { type Footnote, startFootnote } from "./start-footnote.ts";

const moderator = { permissions: PermissionFlagsBits.ManageGuild };
const seed = (text: string) => `Talks in Geneva\n20220110\nhttps://news.example/talks\n${text}\n`;

let folder: string;
let footnote: Footnote;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "footnote-seeds-"));
  await writeFile(join(folder, "talks.txt"), seed("Two diplomats quietly gathered in Geneva."));
  footnote = await startFootnote({ seedsDir: folder });
});
afterEach(async () => {
  await footnote.stop();
  await rm(folder, { recursive: true });
});

async function slash(name: string, options = {}, person = {}): Promise<string> {
  const reply = await footnote.discord.slash(name, options, person);
  return reply.outcome === "answered" ? renderMessageText(reply.message).text : JSON.stringify(reply);
}

test("serves what changed on disk after a moderator's reload, and tells which paragraph it was", async () => {
  await writeFile(join(folder, "talks.txt"), seed("Three diplomats quietly gathered in Lausanne."));
  const text = await slash("seeds reload", {}, moderator);
  expect(text).toContain("Reloaded");
  expect(text).toContain("Talks in Geneva (paragraph 1)");
  expect(await slash("ask", { question: "Who gathered in Lausanne?" })).toContain("Three diplomats");
});

test("serves on what it had when a file has an error, and says where the error is", async () => {
  await writeFile(join(folder, "talks.txt"), "Talks\n20221399\nhttps://news.example/talks\nText.\n");
  const text = await slash("seeds reload", {}, moderator);
  expect(text).toContain("Nothing was changed");
  expect(text).toContain("talks.txt:2:1 error");
  expect(await slash("ask", { question: "Who gathered in Geneva?" })).toContain("Two diplomats");
});

test("refuses a member who is no moderator although a server shows the command to all", async () => {
  const text = await slash("seeds reload", {}, { seesHiddenCommands: true });
  expect(text).toContain("This is for moderators");
  expect(text).toContain("only you can see this");
});
