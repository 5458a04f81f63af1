import fc from "fast-check";
import { expect, test } from "vitest";
import { labelledChoice } from "../../src/discord/suggest-choices.ts";
import { articleOf, printable, snapshotOf } from "./articles.ts";
import { createFakeBot } from "./fake-bot.ts";
import { typing } from "./fake-interaction.ts";

test("suggests articles with their dates while the option is typed", async () => {
  const bot = await createFakeBot(
    snapshotOf(articleOf(["One."], { title: "A very long title ".repeat(20).trim() })),
  );
  const { body } = await bot.suggest(typing("ask", "article", "very lnog"));
  expect(body).toMatchObject({ type: 8, data: { choices: [{ value: "geneva" }] } });
  expect(body.data?.choices?.[0]?.name).toMatch(/^A very long title .*… · January 10, 2022$/);
});

test("suggests nothing for a command that suggests nothing", async () => {
  const bot = await createFakeBot(snapshotOf());
  expect((await bot.suggest(typing("gone", "article", "x"))).body.data?.choices).toEqual([]);
});

test("offers them once more when the connection is lost: a soak lost one in some thousands", async () => {
  const bot = await createFakeBot(snapshotOf(articleOf(["One."])));
  bot.discord.answerWith("lost");
  await bot.suggest(typing("ask", "article", ""));
  expect(bot.discord.requests.map(({ body }) => body.type)).toEqual([8, 8]);
});

test("never offers more than 25 choices or names over 100 characters, nor breaks a character", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(printable, { minLength: 20, maxLength: 40 }), async (titles) => {
      const articles = titles.map((title, place) => articleOf(["One."], { id: `a${place}`, title }));
      const { body } = await (await createFakeBot(snapshotOf(...articles))).suggest(
        typing("ask", "article", ""),
      );
      const choices = body.data?.choices ?? [];
      expect(choices.length).toBe(Math.min(25, articles.length));
      for (const { name } of choices) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(100);
        expect(name.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

test("cuts the name, never the label", () => {
  expect(labelledChoice("x".repeat(200), "10. Januar 2022")).toHaveLength(100);
  expect(labelledChoice("short", "2022")).toBe("short · 2022");
});
