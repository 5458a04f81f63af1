// @ts-nocheck
import { mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { article, type Newsroom, openNewsroom, textOf, upload } from "./newsroom.ts";

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.stop());

const zip = Buffer.from("PK\x03\x04 not an article", "latin1");
const utf16 = Buffer.from(`\ufeff${article("rain")}`, "utf16le");
/** What may be wrong with a file, and what the moderator reads of it. */
const badFiles: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ["a zip renamed to .txt", zip, /bad\.txt:1:1 error .*zip archive/],
  ["UTF-16", utf16, /bad\.txt:1:1 error .*UTF-16/],
  ["NUL bytes", article("rain").replace("much", "mu\0ch"), /bad\.txt:4:\d+ error/],
  [
    "bytes that are not UTF-8",
    Buffer.from([...Buffer.from(article("rain")), 0xff]),
    /bad\.txt:\d+:\d+ error/,
  ],
  ["nothing in it", "", /bad\.txt:1:1 error the file is empty/],
  ["a date that does not exist", article("rain").replace("20220110", "20220231"), /bad\.txt:2:1 error/],
  [
    "a script for an address",
    article("rain").replace(/https:.*/, "javascript:alert(1)"),
    /bad\.txt:3:1 error/,
  ],
  [
    "the text of another article",
    article("talks", "Two diplomats quietly gathered in Geneva."),
    /talks\.txt/,
  ],
];

test.each(badFiles)("refuses an attachment with %s, and keeps nothing of it", async (_, content, message) => {
  const refused = textOf(await room.slash("seeds add", { file: upload("bad.txt", content) }));
  expect(refused).toContain("Nothing was changed");
  expect(refused).toMatch(message);
  expect(await readdir(room.seedsDir)).toEqual(["talks.txt"]);
});

test.each(badFiles)("refuses a file on disk with %s, and serves on", async (_, content, message) => {
  const own = await openNewsroom();
  await own.write("bad.txt", content);
  const refused = await own.say("seeds reload");
  expect(refused).toContain("Nothing was changed");
  expect(refused).toMatch(message);
  expect(await own.say("ask", { question: "Who gathered in Geneva?" })).toContain("Two diplomats");
  await own.stop();
});

test.each([
  ["a type that is no article's", "page.exe", /page\.exe:1:1 error it is no article's file/],
  ["no extension", "rain", /rain:1:1 error/],
  ["a line break in its name", "a.txt\nb.pdf", /a\.txt\\u000ab\.pdf:1:1 error/],
])("refuses a file with %s without fetching it", async (_, name, message) => {
  const before = room.footnote.logged.length;
  expect(textOf(await room.slash("seeds add", { file: upload(name, article("rain")) }))).toMatch(message);
  expect(room.footnote.logged.slice(before).join()).not.toContain("failed");
});

test("refuses a file of more than a mebibyte by what Discord announces", async () => {
  const file = upload("big.txt", Buffer.alloc(1024 * 1024 + 1, "x"));
  expect(textOf(await room.slash("seeds add", { file }))).toContain("big.txt:1:1 error it has 1048577 bytes");
});

test.each([
  ["../../escape.txt", "escape.txt"],
  ["..\\..\\escape.txt", "escape.txt"],
  ["guilds/111111111111111111/x.txt", "guilds-111111111111111111-x.txt"],
  ["CON.txt", "article-con.txt"],
  [".hidden.txt", "hidden.txt"],
  [".footnote-journal.json.txt", "footnote-journal-json.txt"],
  ["README.md.txt", "readme-md.txt"],
])("keeps an upload named %j as %s in its own folder", async (given, kept) => {
  const own = await openNewsroom();
  expect(textOf(await own.slash("seeds add", { file: upload(given, article("rain")) }))).toContain("Added");
  expect((await readdir(own.seedsDir)).sort()).toEqual(["talks.txt", kept].sort());
  await own.stop();
});

test("refuses two uploads that would be kept under one name", async () => {
  const shown = await room.discord.slash("seeds add", {}, room.moderator);
  if (shown.outcome !== "modal") throw new Error(JSON.stringify(shown));
  const files = [upload("a b.txt", article("rain")), upload("a-b.txt", article("snow"))];
  const reply = await room.discord.modalSubmit(shown, { files }, room.moderator);
  expect(reply.outcome === "answered" && textOf(reply)).toContain("rename one of the two");
});

test("refuses symbolic links that lead out of the folder or into another server's", async () => {
  const own = await openNewsroom();
  await writeFile(join(own.dataDir, "outside.txt"), article("rain"));
  await symlink(join(own.dataDir, "outside.txt"), join(own.seedsDir, "link.txt"));
  expect(await own.say("seeds reload")).toContain("link.txt:1:1 error the symbolic link leaves its folder");
  const folder = join(own.seedsDir, "guilds", own.stranger.guildId ?? "");
  await mkdir(folder, { recursive: true });
  await symlink(join(own.seedsDir, "talks.txt"), join(folder, "stolen.txt"));
  expect(await own.say("seeds reload", {}, own.stranger)).toContain(
    "stolen.txt:1:1 error the symbolic link leaves",
  );
  await own.stop();
});

test("does not write through a server's folder that is a symbolic link", async () => {
  const own = await openNewsroom();
  await mkdir(join(own.dataDir, "outside"));
  await mkdir(join(own.seedsDir, "guilds"));
  await symlink(join(own.dataDir, "outside"), join(own.seedsDir, "guilds", own.stranger.guildId ?? ""));
  const reply = await own.say("seeds add", { file: upload("rain.txt", article("rain")) }, own.stranger);
  expect(reply).not.toContain("Added");
  expect(await readdir(join(own.dataDir, "outside"))).toEqual([]);
  await own.stop();
});

test("a file that was set aside does not keep a server from adding and removing others", async () => {
  const own = await openNewsroom();
  const folder = `guilds/${own.stranger.guildId}`;
  await own.write(`${folder}/broken.txt`, "nothing");
  const again = await own.restart();
  expect(
    await again.say("seeds add", { file: upload("rain.txt", article("rain")) }, again.stranger),
  ).toContain("Added one article");
  expect(await again.say("seeds list", {}, again.stranger)).toContain("broken.txt: set aside");
  const question = await again.slash("seeds remove", { file: "broken.txt" }, again.stranger);
  expect(textOf(await again.click(question, "Remove", again.stranger))).toContain("was not served");
  expect(await readdir(join(again.seedsDir, folder))).toEqual(["rain.txt"]);
  await again.stop();
});

test("an error in a file that is served keeps others from being added, for it would take its article away", async () => {
  const own = await openNewsroom();
  await own.write("talks.txt", "broken");
  expect(await own.say("seeds add", { file: upload("rain.txt", article("rain")) })).toContain(
    "Nothing was changed",
  );
  expect(await own.say("ask", { question: "Who gathered in Geneva?" })).toContain("Two diplomats");
  await own.stop();
});
