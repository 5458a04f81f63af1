// @ts-nocheck
import fc from "fast-check";
import { expect, test } from "vitest";
import { articleKey, digest } from "../../src/answer/article-key.ts";
import { articleOf, geneva, snapshotOf } from "./articles.ts";
import { createFakeBot, pressable } from "./fake-bot.ts";
import { ASKER, GUILD, press, slash } from "./fake-interaction.ts";

const snapshot = snapshotOf(geneva);
const question = "Where did diplomats talk about troops?";

test("goes on when the articles changed but not what the card shows", async () => {
  const bot = await createFakeBot(snapshot);
  const first = await bot.receive(slash("ask", { question }));
  bot.library.swap(snapshotOf(geneva, articleOf(["Cats sleep."], { id: "cats" })));
  expect((await bot.click(first, "Show in context")).text).toContain("worried the diplomats");
  const moved = articleOf(["A new beginning.", ...geneva.paragraphs.map(({ text }) => text)]);
  bot.library.swap(snapshotOf(moved));
  expect((await bot.click(first, "Show in context")).isUpdate).toBe(true);
});

test("says that the articles changed, and asks again on a press", async () => {
  const bot = await createFakeBot(snapshot);
  const first = await bot.receive(slash("ask", { question }));
  bot.library.swap(snapshotOf(articleOf(["The diplomats now talk about troops in Oslo."])));
  for (const label of ["Next", "Show in context"]) {
    const notice = await bot.click(first, label);
    expect(notice).toMatchObject({ isPrivate: true, isUpdate: false });
    expect(notice.text).toContain("have changed");
    const fresh = await bot.click(notice, "Ask again");
    expect(fresh.isUpdate).toBe(true);
    expect(fresh.text).toContain("in Oslo");
  }
});

test.each([
  ["of nobody", "x"],
  ["of an older version", "0:page:1:2:aaaaaaaaaaaa:-"],
  ["of an unknown button", "1:constructor"],
  ["with a page out of bounds", "1:page:1:99:aaaaaaaaaaaa:-"],
  ["with too few fields", "1:context:aaaaaaaaaaaa"],
  ["with too many fields", "1:again:-:-"],
  ["with markup", "1:again:<@1>"],
])("refuses politely a custom_id %s", async (_, customId) => {
  const bot = await createFakeBot(snapshot);
  const card = await bot.receive(slash("ask", { question }));
  const refusal = await bot.receive(press(customId, { ...pressable(card.body), askerId: ASKER }));
  expect(refusal).toMatchObject({ isPrivate: true, isUpdate: false });
  expect(refusal.text).toContain("not one of mine");
});

test("never shows an article of another server, whatever the custom_id says", async () => {
  const secret = articleOf(["The diplomats talk about troops in secret."], {
    id: "secret",
    collection: GUILD,
  });
  const bot = await createFakeBot(snapshotOf(geneva, secret));
  const here = await bot.receive(slash("ask", { question, article: "secret" }));
  expect(here.text).toContain("in secret");
  for (const label of ["Show in context", "Not helpful"]) {
    const there = await bot.click(here, label, { payload: { guild_id: "300000000000000002" } });
    expect(there.text).not.toContain("in secret");
  }
});

test("asks again in the article that was chosen, alone", async () => {
  const other = articleOf(["Diplomats talk about troops and talk and talk."], { id: "other" });
  const bot = await createFakeBot(snapshotOf(geneva, other));
  const first = await bot.receive(slash("ask", { question, article: "other" }));
  const back = await bot.click(await bot.click(first, "Show in context"), "Back to the answer");
  expect(back.body.components).toEqual(first.body.components);
});

test("answers whatever custom_id is forged, and sends nothing that Discord would refuse", async () => {
  const bot = await createFakeBot(snapshot);
  const card = await bot.receive(slash("ask", { question }));
  const name = fc.constantFrom("page", "share", "context", "again", "unhelpful", "gone");
  const field = fc.oneof(
    fc.constantFrom("-", "1", "2", "9", "0", "one", "all", "0-z", "zzzzz-zzzzz", "b-1-0", "f-zzz-zzz"),
    fc.constantFrom(articleKey("geneva"), ...geneva.paragraphs.map(({ text }) => digest(text))),
    fc.string({ maxLength: 12 }),
  );
  await fc.assert(
    fc.asyncProperty(name, fc.array(field, { maxLength: 6 }), async (button, fields) => {
      const customId = ["1", button, ...fields].join(":");
      const reply = await bot.receive(press(customId, { ...pressable(card.body), askerId: ASKER }));
      expect(reply.text).not.toContain("Code: ");
    }),
    { numRuns: 500 },
  );
});
