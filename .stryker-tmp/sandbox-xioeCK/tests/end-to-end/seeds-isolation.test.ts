// @ts-nocheck
import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { renderMessageText } from "../../src/playground/render-message-text.ts";
import { allComponents } from "../discord/check-payload.ts";
import { article, type Newsroom, openNewsroom, textOf, upload } from "./newsroom.ts";

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom(undefined, {
    auditChannel: ({ guilds }) => guilds[0]?.channels[0]?.id ?? "",
  });
});
afterEach(() => room.stop());

const rain = upload("rain.txt", article("rain"));
const question = { question: "Who has seen so much rain?" };
const otherFolder = () => join(room.seedsDir, "guilds", room.stranger.guildId ?? "");

test("what a server's moderators add is seen in that server alone", async () => {
  expect(await room.say("seeds add", { file: rain }, room.stranger)).toContain("Served: 2 articles");
  expect(await readdir(otherFolder())).toEqual(["rain.txt"]);
  expect(await room.say("ask", question, room.stranger)).toContain("much rain in the valley");
  expect(await room.say("ask", question)).not.toContain("rain in the valley");
  expect(await room.say("ask", question, { isDirect: true })).not.toContain("rain in the valley");
  expect(await room.say("help")).toContain("one news article");
  expect(await room.say("seeds list")).not.toContain("rain");
  expect(await room.say("seeds reload")).toContain("Served: one article");
  expect(await room.say("seeds log")).toContain("reload");
  expect(await room.say("seeds log")).not.toContain("rain");
});

test("a server's moderators cannot list, reload, change or undo the operator's articles", async () => {
  await room.slash("seeds add", { file: upload("snow.txt", article("snow")) });
  expect(await room.say("seeds list", {}, room.stranger)).toContain("No file yet");
  expect(await room.say("seeds undo", {}, room.stranger)).toContain("nothing to undo");
  expect(await room.say("seeds log", {}, room.stranger)).not.toContain("add");
  await room.write("fog.txt", article("fog"));
  expect(await room.say("seeds reload", {}, room.stranger)).not.toContain("Added");
  expect(await room.say("seeds status", {}, room.stranger)).toContain("Served: 0 articles");
});

test("names, keys and buttons of another server's files do nothing", async () => {
  await room.slash("seeds add", { file: rain }, room.stranger);
  const offered = await room.discord.autocomplete("seeds remove", { file: "" }, "file", room.stranger);
  const key = offered.outcome === "choices" ? String(offered.choices[0]?.value) : "";
  for (const file of [key, "rain.txt", `guilds/${room.stranger.guildId}/rain.txt`, `../guilds/x/rain.txt`]) {
    expect(await room.say("seeds remove", { file })).toContain("no such file");
  }
  const confirm = await room.slash("seeds remove", { file: key }, room.stranger);
  const ids = allComponents(confirm.message.components as never).flatMap(({ custom_id: id }) => id ?? []);
  const forged = await forge(ids[0] ?? "");
  expect(forged).toContain("no such file");
  await access(join(otherFolder(), "rain.txt"));
});

test("an Undo button of another server undoes nothing of theirs and nothing of ours", async () => {
  await room.slash("seeds add", { file: rain }, room.stranger);
  await room.slash("seeds add", { file: upload("snow.txt", article("snow")) });
  expect(await forge("1:undo:999")).toContain("changed in between");
  expect(await forge("1:undo:1:operator")).toContain("not one of mine");
  expect(await forge("1:undo:../1")).toContain("not one of mine");
  expect((await readdir(room.seedsDir)).sort()).toEqual(["guilds", "snow.txt", "talks.txt"]);
});

test("a server's moderators get back what they removed", async () => {
  await room.slash("seeds add", { file: rain }, room.stranger);
  await room.slash("seeds add", { file: upload("snow.txt", article("snow")) }, room.stranger);
  expect(await room.say("seeds undo", {}, room.stranger)).toContain("Removed one article");
  expect(await readdir(otherFolder())).toEqual(["rain.txt"]);
  room = await room.restart();
  expect(await room.say("ask", question, room.stranger)).toContain("much rain in the valley");
});

test("a server may add so much and no more, and is told which file exceeds what", async () => {
  for (let number = 0; number < 5; number++) {
    await room.slash(
      "seeds add",
      { file: upload(`a${number}.txt`, article(`word${number}`)) },
      room.stranger,
    );
  }
  const sixth = await room.say("seeds add", { file: rain }, room.stranger);
  expect(sixth).toContain("rain.txt:1:1 error it exceeds the 5 files of this server");
  expect(await readdir(otherFolder())).toHaveLength(5);
});

test("posts each change to the audit channel, and of a server's own articles the numbers alone", async () => {
  await room.slash("seeds add", { file: rain }, room.stranger);
  await room.slash("seeds add", { file: upload("snow.txt", article("snow")) });
  const channel = room.discord.guilds[0]?.channels[0]?.id ?? "";
  const posts = () =>
    room.discord
      .messagesIn(channel)
      .map(({ message }) => renderMessageText(message).text)
      .filter((text) => text.includes("were changed"));
  await vi.waitFor(() => expect(posts()).toHaveLength(2), 2000);
  expect(posts().join()).toContain("snow.txt");
  expect(posts().join()).toContain(`The articles of server ${room.stranger.guildId}`);
  expect(posts().join()).not.toContain("rain.txt");
});

/** Presses a button with this custom_id in the home server, on a message that never had it. */
async function forge(customId: string): Promise<string> {
  const undoable = await room.slash("seeds remove", { file: "talks.txt" });
  const held = room.discord.findMessage(undoable.message.id);
  const buttons = allComponents((held?.message.components ?? []) as never);
  const target = buttons.find(({ custom_id: id }) => id !== undefined) as { custom_id: string } | undefined;
  if (target === undefined) throw new Error("no button to forge");
  target.custom_id = customId;
  const reply = await room.discord.click(undoable.message, customId, room.moderator);
  return reply.outcome === "answered" ? textOf(reply) : JSON.stringify(reply);
}
