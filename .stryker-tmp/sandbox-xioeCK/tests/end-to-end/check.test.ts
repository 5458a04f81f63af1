// @ts-nocheck
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Reply } from "../../src/local-discord/reply.ts";
import { renderMessageText } from "../../src/playground/render-message-text.ts";
import { type Footnote, startFootnote } from "./start-footnote.ts";

let footnote: Footnote;
beforeAll(async () => {
  footnote = await startFootnote();
});
afterAll(() => footnote.stop());

function textOf(reply: Reply): string {
  if (reply.outcome !== "answered") throw new Error(JSON.stringify(reply));
  expect(reply.isEphemeral).toBe(true);
  return renderMessageText(reply.message).text;
}

const check = async (text: string) => textOf(await footnote.discord.slash("check", { text }));

test("finds a quotation that stands in the articles word for word, and says who said it", async () => {
  const text = await check('Sherman: "will not allow anyone to slam close NATO\'s open-door policy"');
  expect(text).toContain("In the articles, word for word");
  expect(text).toContain("Said by Wendy Sherman");
  expect(text).toContain("paragraph 6");
});

test("tells a quotation that differs only in punctuation and case from an exact one", async () => {
  expect(await check("there is no reason to fear some kind of escalatory scenario")).toContain(
    "In the articles, but for punctuation or case",
  );
});

test("shows which words differ", async () => {
  const text = await check("Ukraine and Georgia will never, ever become allies of NATO");
  expect(text).toContain("In the articles with other words");
  expect(text).toContain("Left out: “members”");
  expect(text).toContain("Not in the articles: “allies”");
});

test("names who really said what is put into somebody else's mouth", async () => {
  const text = await check('"There are no plans or intentions to attack Ukraine," Antony Blinken said.');
  expect(text).toContain("Said by somebody else");
  expect(text).toContain("Said by Sergei Ryabkov");
});

test("says of a sentence that the articles do not hold that they do not", async () => {
  expect(await check("The moon is made of green cheese and so is the sun.")).toContain(
    "Not in these articles",
  );
});

test("checks a message by its menu, and keeps nothing of it in the log", async () => {
  const message =
    "My friend Zanzibar says Putin does not want to see Ukraine becoming more integrated with Western Europe.";
  const text = textOf(await footnote.discord.contextMenu("Check against the articles", message));
  expect(text).toContain("In the articles");
  expect(footnote.logged.join("\n")).not.toMatch(/Zanzibar|integrated/);
});

test("says that there is nothing to check in a text without a word", async () => {
  expect(await check("?!…")).toContain("no sentence in it");
});
