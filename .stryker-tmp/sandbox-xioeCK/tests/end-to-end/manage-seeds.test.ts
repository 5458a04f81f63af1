// @ts-nocheck
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { article, type Newsroom, openNewsroom, textOf, upload } from "./newsroom.ts";

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room.stop());

const ask = (word: string, person = room.moderator) =>
  room.say("ask", { question: `Who has seen so much ${word}?` }, person);

test("adds an uploaded article, serves it, and takes it back with the button under it", async () => {
  const added = await room.slash("seeds add", { file: upload("Über Rain?.txt", article("rain")) });
  expect(textOf(added)).toContain("Added one article");
  expect(await readdir(room.seedsDir)).toContain("uber-rain.txt");
  expect(await ask("rain")).toContain("so much rain in the valley");
  const undone = await room.click(added, "Undo");
  expect(textOf(undone)).toContain("Gone back");
  expect(textOf(undone)).toContain("No file was touched");
  expect(await ask("rain")).not.toMatch(/much (rain|snow) in the valley/);
});

test("adds several files by a form: all, or none when one has an error", async () => {
  const shown = await room.discord.slash("seeds add", {}, room.moderator);
  if (shown.outcome !== "modal") throw new Error(JSON.stringify(shown));
  const files = [upload("rain.txt", article("rain")), upload("snow.md", "no front matter")];
  const refused = await room.discord.modalSubmit(shown, { files }, room.moderator);
  expect(refused.outcome === "answered" && textOf(refused)).toContain("snow.md:1:1 error");
  expect(await readdir(room.seedsDir)).toEqual(["talks.txt"]);
  const good = [files[0] ?? upload("", ""), upload("snow.txt", article("snow"))];
  const added = await room.discord.modalSubmit(shown, { files: good }, room.moderator);
  expect(added.outcome === "answered" && textOf(added)).toContain("Added 2 articles");
});

test("removes a chosen file after asking, and keeps it when it changed in between", async () => {
  await room.slash("seeds add", { file: upload("rain.txt", article("rain")) });
  const offered = await room.discord.autocomplete("seeds remove", { file: "rain" }, "file", room.moderator);
  const [choice] = offered.outcome === "choices" ? offered.choices : [];
  expect(choice?.name).toBe("rain.txt — About rain");
  const question = await room.slash("seeds remove", { file: String(choice?.value) });
  expect(await ask("rain")).toContain("in the valley");
  await room.slash("seeds add", {
    file: upload("rain.txt", article("rain", "More rain fell in the town of Bree.")),
  });
  expect(textOf(await room.click(question, "Remove"))).toContain("changed in between");
  const again = await room.slash("seeds remove", { file: "rain.txt" });
  expect(textOf(await room.click(again, "Remove"))).toContain("Removed one article");
  expect(await readdir(room.seedsDir)).toEqual(["talks.txt"]);
});

test("goes back one state after the other, also after a restart, and no further than there are states", async () => {
  await room.slash("seeds add", { file: upload("rain.txt", article("rain")) });
  await room.slash("seeds add", { file: upload("snow.txt", article("snow")) });
  expect(await room.say("seeds undo")).toContain("Removed one article");
  room = await room.restart();
  expect(await ask("snow")).not.toContain("much snow in the valley");
  expect(await ask("rain")).toContain("in the valley");
  expect(await room.say("seeds status")).toContain("No file was touched by the undo");
  expect(await room.say("seeds undo")).toContain("About rain");
  expect(await room.say("seeds undo")).toContain("nothing to undo");
  expect(await room.say("seeds reload")).toContain("Added 2 articles");
});

test("an old Undo button does not undo what was changed since", async () => {
  const first = await room.slash("seeds add", { file: upload("rain.txt", article("rain")) });
  await room.slash("seeds add", { file: upload("snow.txt", article("snow")) });
  expect(textOf(await room.click(first, "Undo"))).toContain("changed in between");
  expect(await ask("snow")).toContain("in the valley");
});

test("lists the files, how the collection stands, and who changed what", async () => {
  await room.slash("seeds add", { file: upload("rain.txt", article("rain")) });
  await room.slash("seeds add", { file: upload("bad.txt", "nothing") });
  expect(await room.say("seeds list")).toMatch(/rain\.txt: About rain, January 10, 2022, one paragraph/);
  const status = await room.say("seeds status");
  expect(status).toContain("Served: 2 articles with 2 paragraphs");
  expect(status).toContain("/seeds undo goes back");
  const log = await room.say("seeds log");
  expect(log).toMatch(
    /add: refused, a file has an error bad\.txt[\s\S]*add: \+1 added, 0 changed, −0 removed rain\.txt/,
  );
  const lines = (await readFile(join(room.dataDir, "changes", "operator.jsonl"), "utf8")).trim().split("\n");
  expect(lines.map((line) => JSON.parse(line).by)).toEqual([room.moderator.userId, room.moderator.userId]);
});

test("shows ten faults and sends the full list along", async () => {
  const badDate = article("fog").replace("20220110", "20221399");
  for (let number = 10; number < 25; number++) await room.write(`bad-${number}.txt`, badDate);
  const refused = await room.slash("seeds reload");
  expect(textOf(refused)).toContain("15 faults");
  expect(textOf(refused)).toContain("bad-19.txt");
  expect(textOf(refused)).not.toContain("bad-20.txt");
  const [file] = refused.message.attachments;
  const full = await (await fetch(file?.url ?? "")).text();
  expect(full.trim().split("\n")).toHaveLength(15);
  expect(full).toContain("bad-24.txt:");
});

test("tells a second moderator who is changing the articles since when", async () => {
  const [one, other] = await Promise.all([
    room.slash("seeds reload"),
    room.slash("seeds reload", {}, { ...room.moderator, userId: "200000000000000099" }),
  ]);
  const texts = [textOf(one), textOf(other)];
  expect(texts.filter((text) => text.includes("nothing to change"))).toHaveLength(1);
  expect(texts.filter((text) => /<@2000000000000000(11|99)>|@.* is reloading/.test(text))).toHaveLength(1);
});

test("refuses every subcommand, button and form of who is no moderator", async () => {
  const member = { ...room.moderator, permissions: 0n, seesHiddenCommands: true };
  for (const name of ["list", "status", "reload", "undo", "log"]) {
    expect(await room.say(`seeds ${name}`, {}, member)).toContain("This is for moderators");
  }
  expect(await room.say("seeds add", {}, member)).toContain("This is for moderators");
  expect(await room.say("seeds add", { file: upload("a.txt", article("a")) }, member)).toContain(
    "for moderators",
  );
  expect(await room.say("seeds remove", { file: "talks.txt" }, member)).toContain("This is for moderators");
  const offered = await room.discord.autocomplete("seeds remove", { file: "" }, "file", member);
  expect(offered).toMatchObject({ choices: [] });
});
