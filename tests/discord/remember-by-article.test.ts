import { expect, test } from "vitest";
import { rememberByArticle } from "../../src/discord/remember-by-article.ts";
import { articleOf, geneva } from "./articles.ts";

test("makes a value once for each article and key", () => {
  const remember = rememberByArticle<string>(10);
  const vienna = articleOf(["The talks go on."], { id: "vienna" });
  const made = ["first", "second", "third"];
  const ask = (article: typeof geneva, key: string) => remember(article, key, () => made.shift() ?? "none");
  expect([ask(geneva, "1"), ask(geneva, "1"), ask(geneva, "2"), ask(vienna, "1")]).toEqual([
    "first",
    "first",
    "second",
    "third",
  ]);
});

test("takes an article that was read anew for another, though it has the same id", () => {
  const remember = rememberByArticle<string>(10);
  remember(geneva, "1", () => "before the reload");
  expect(remember({ ...geneva }, "1", () => "after the reload")).toBe("after the reload");
});

test("forgets what was not asked for longest", () => {
  const remember = rememberByArticle<string>(2);
  for (const key of ["1", "2", "1", "3"]) remember(geneva, key, () => `first ${key}`);
  expect(remember(geneva, "1", () => "again")).toBe("first 1");
  expect(remember(geneva, "2", () => "again")).toBe("again");
});
