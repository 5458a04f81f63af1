// @ts-nocheck
import { expect, test } from "vitest";
import { articleOf, snapshotOf } from "../discord/articles.ts";
import { createFakeBot } from "../discord/fake-bot.ts";
import { GUILD, slash } from "../discord/fake-interaction.ts";

test("lists the articles that the person sees, for them alone, in their language", async () => {
  const bot = await createFakeBot(
    snapshotOf(
      articleOf(["One."], { id: "a", title: "For all" }),
      articleOf(["Two."], { id: "b", title: "For this server", collection: GUILD }),
      articleOf(["Three."], { id: "c", title: "For another", collection: "300000000000000002" }),
    ),
  );
  const card = await bot.receive({ ...slash("help"), locale: "fr" });
  expect(card.isPrivate).toBe(true);
  expect(card.text).toContain("2 articles de presse");
  expect(card.text).toMatch(/For all[\s\S]*For this server/);
  expect(card.text).not.toContain("For another");
});
