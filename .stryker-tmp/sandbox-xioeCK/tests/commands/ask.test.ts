// @ts-nocheck
import { expect, test } from "vitest";
import { articleOf, snapshotOf } from "../discord/articles.ts";
import { createFakeBot } from "../discord/fake-bot.ts";
import { GUILD, slash } from "../discord/fake-interaction.ts";

const snapshot = snapshotOf(
  articleOf(["Diplomats met in Geneva."], { id: "geneva", title: "Talks in Geneva" }),
  articleOf(["Diplomats met in Oslo."], { id: "oslo", title: "Talks in Oslo", collection: GUILD }),
);
const question = "Where have diplomats met?";

test("answers from the articles of the operator and of the server where it is asked", async () => {
  const bot = await createFakeBot(snapshot);
  expect((await bot.receive(slash("ask", { question }))).text).toMatch(/Geneva[\s\S]*Oslo/);
  const elsewhere = await bot.receive({ ...slash("ask", { question }), guild_id: "300000000000000002" });
  expect(elsewhere.text).not.toContain("Oslo");
});

test("looks in the chosen article alone, whether its id or its title was given", async () => {
  const bot = await createFakeBot(snapshot);
  for (const article of ["geneva", "talks gen"]) {
    const card = await bot.receive(slash("ask", { question, article }));
    expect(card.text).toContain("met in Geneva");
    expect(card.text).not.toContain("Oslo");
  }
});

test("knows no article of another server, not even by its id", async () => {
  const bot = await createFakeBot(snapshot);
  const asked = { ...slash("ask", { question, article: "oslo" }), guild_id: "300000000000000002" };
  expect((await bot.receive(asked)).text).toContain("I do not have that article");
});

test("keeps to the asker what was asked privately, and what it cannot answer", async () => {
  const bot = await createFakeBot(snapshot);
  expect((await bot.receive(slash("ask", { question, private: true }))).isPrivate).toBe(true);
  const declined = await bot.receive(slash("ask", { question: "Why is the sky blue today over Geneva" }));
  expect(declined).toMatchObject({ isPrivate: true });
  expect(declined.text).toContain("Not in these articles");
  expect(declined.text).toContain("paragraph 1");
});

test("says where to look when nothing comes near", async () => {
  const bot = await createFakeBot(snapshotOf());
  const card = await bot.receive(slash("ask", { question }));
  expect(card.text).toContain("/help");
  expect(card.labels).toEqual(["Not helpful"]);
});
