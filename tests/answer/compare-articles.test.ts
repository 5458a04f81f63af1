import { expect, test } from "vitest";
import { compareArticles, isEmptyDifference } from "../../src/answer/compare-articles.ts";
import { articleOf } from "../retrieval/small-library.ts";

const harbour = articleOf("harbour", ["No ship came in.", "It rained."]);

test("finds nothing between equal articles, the same ones or not", () => {
  const copy = structuredClone(harbour);
  expect(isEmptyDifference(compareArticles([harbour], [harbour]))).toBe(true);
  expect(isEmptyDifference(compareArticles([harbour], [copy]))).toBe(true);
});

test("tells what came, what went and which paragraphs read otherwise", () => {
  const changed = articleOf("harbour", ["No ship came in.", "It snowed.", "It froze."]);
  const [bridge, bakery] = [articleOf("bridge", ["Closed."]), articleOf("bakery", ["Open."])];
  const difference = compareArticles([harbour, bridge], [changed, bakery]);
  expect(difference).toEqual({
    added: [bakery],
    removed: [bridge],
    changed: [{ article: changed, paragraphs: [2, 3] }],
  });
  expect(compareArticles([changed], [harbour]).changed[0]?.paragraphs).toEqual([2, 3]);
});

test("takes a new title for a change in which every paragraph is the same", () => {
  const renamed = { ...harbour, title: "A quiet harbour" };
  expect(compareArticles([harbour], [renamed]).changed).toEqual([{ article: renamed, paragraphs: [] }]);
});

test.each([
  ["added", [], [harbour]],
  ["removed", [harbour], []],
  ["changed", [harbour], [{ ...harbour, date: "2022-01-11" }]],
])("is not empty when an article is %s", (_, before, after) => {
  expect(isEmptyDifference(compareArticles(before, after))).toBe(false);
});
