// @ts-nocheck
import { expect, test } from "vitest";
import { findArticle, suggestArticles } from "../../src/answer/suggest-articles.ts";
import { smallWorld } from "./small-world.ts";

const titles = (typed: string, limit = 25) =>
  suggestArticles(smallWorld, typed, limit).map(({ title }) => title);

test("suggests every article before anything is typed, at most as many as wanted", () => {
  expect(titles("")).toHaveLength(3);
  expect(titles("", 2)).toHaveLength(2);
});

test("puts titles that start with what is typed before those that hold its words", () => {
  expect(titles("a qu")).toEqual(["A quiet harbour"]);
  expect(titles("gen ta")).toEqual(["Talks in Geneva"]);
});

test("finds an article by its id or by words that fit one title alone", () => {
  expect(findArticle(smallWorld, "harbour")?.id).toBe("harbour");
  expect(findArticle(smallWorld, "TALKS")?.id).toBe("geneva");
  expect(findArticle(smallWorld, "zebra")).toBeUndefined();
  expect(findArticle(smallWorld, " ")).toBeUndefined();
});
