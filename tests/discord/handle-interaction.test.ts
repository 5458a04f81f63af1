import { expect, test } from "vitest";
import { noCounts } from "../../src/discord/counts.ts";
import { LibraryUnreachableError } from "../../src/errors.ts";
import { articleOf, snapshotOf } from "./articles.ts";
import { createFakeBot } from "./fake-bot.ts";
import { slash } from "./fake-interaction.ts";

const snapshot = snapshotOf(articleOf(["Diplomats met in Geneva."]));
const broken = {
  ...snapshot,
  retriever: { search: () => Promise.reject(new Error("the index is broken")) },
};
const ask = slash("ask", { question: "Who met in Geneva?" });

test("says so when a command is no longer known, and leads to /help", async () => {
  const notice = await (await createFakeBot(snapshot)).receive(slash("gone"));
  expect(notice).toMatchObject({ isPrivate: true });
  expect(notice.text).toContain("/help");
});

test("answers a fault of ours with a code, and logs the error under it", async () => {
  const bot = await createFakeBot(broken);
  const notice = await bot.receive(ask);
  const [, code = "none"] = /Code: (\w+)$/.exec(notice.text) ?? [];
  expect(notice.isPrivate).toBe(true);
  expect(bot.log.some((line) => line.includes(code) && line.includes("the index is broken"))).toBe(true);
});

test("says that the library is not reachable when it is kept elsewhere and away, without a code", async () => {
  const away = { search: () => Promise.reject(new LibraryUnreachableError("no node answers")) };
  const bot = await createFakeBot({ ...snapshot, retriever: away });
  const notice = await bot.receive(ask);
  expect(notice).toMatchObject({ isPrivate: true });
  expect(notice.text).toContain("not reachable at the moment. Try again");
  expect(bot.log.some((line) => line.includes("no node answers"))).toBe(true);
});

test("sends one short notice when Discord refuses the reply itself", async () => {
  const bot = await createFakeBot(snapshot);
  bot.discord.answerWith({ status: 400, code: 50035 });
  const notice = await bot.receive(ask);
  expect(bot.discord.requests).toHaveLength(2);
  expect(notice.text).toContain("Code: ");
});

test.each([10062, 40060])("counts an interaction that is gone (%i) and goes on", async (code) => {
  const counted: number[] = [];
  const counts = { interaction: () => {}, tooLate: (one: number) => counted.push(one) };
  const bot = await createFakeBot(snapshot, { counts: { ...noCounts, ...counts } });
  bot.discord.answerWith({ status: 404, code });
  await bot.receive(ask);
  expect(counted).toEqual([code]);
  expect(bot.discord.requests).toHaveLength(1);
});

test("survives that nothing can be sent at all", async () => {
  const bot = await createFakeBot(snapshot);
  bot.discord.answerWith({ status: 400, code: 50035 }, { status: 500 });
  await bot.receive(ask);
  expect(bot.log.join("\n")).toContain("a person could not be answered");
});

test("logs the command, the outcome and the time, and neither question nor person", async () => {
  const bot = await createFakeBot(snapshot);
  await bot.receive(ask);
  expect(bot.log.at(-1)).toMatch(/^interaction .*name=ask outcome=answered ms=\d+/);
  expect(bot.log.join("\n")).not.toMatch(/Geneva|200000000000000001/);
});

test("answers a form, a menu or a command that an older version left behind", async () => {
  const bot = await createFakeBot(snapshot);
  const form = { type: 5, data: { custom_id: "x", components: [] } };
  const contextMenu = {
    type: 2,
    data: { id: "700000000000000001", type: 2, name: "gone", target_id: "1", resolved: { users: {} } },
  };
  for (const payload of [form, contextMenu]) {
    const notice = await bot.receive(payload);
    expect(notice).toMatchObject({ isPrivate: true });
    expect(notice.text).toContain("do not know this command any more");
  }
});
