import { expect, test } from "vitest";
import { findAnswerPage, MAX_PAGE, PAGE_SIZE } from "../../src/answer/answer-page.ts";
import { buildSnapshot } from "../../src/answer/snapshot.ts";
import { buildTfidfRetriever } from "../../src/retrieval/tfidf.ts";
import { articleOf } from "../retrieval/small-library.ts";

/** A library in which so many paragraphs answer. */
function snapshotOf(count: number) {
  const articles = [
    articleOf(
      "harbour",
      Array.from({ length: count }, (_, at) => `Ship ${at} came in.`),
    ),
  ];
  return buildSnapshot(articles, buildTfidfRetriever(articles));
}
const page = (count: number, number: number, threshold = 0) =>
  findAnswerPage(snapshotOf(count), { text: "ship", collections: ["operator"] }, number, threshold);

test("gives each page its own passages, and says whether another follows", async () => {
  const pages = await Promise.all([1, 2].map((number) => page(PAGE_SIZE + 1, number)));
  expect(pages.map(({ passages }) => passages.map(({ citation }) => citation.paragraph))).toEqual([
    [1, 2, 3],
    [4],
  ]);
  expect(pages.map(({ hasNext }) => hasNext)).toEqual([true, false]);
  expect((await page(PAGE_SIZE, 1)).hasNext).toBe(false);
});

test("has no page behind the last that is shown", async () => {
  const count = (MAX_PAGE + 1) * PAGE_SIZE;
  expect((await page(count, MAX_PAGE - 1)).hasNext).toBe(true);
  expect((await page(count, MAX_PAGE)).hasNext).toBe(false);
});

test("has one page when it declines", async () => {
  expect(await page(PAGE_SIZE + 1, 1, 1)).toMatchObject({ isAnswered: false, hasNext: false, number: 1 });
});

test("has a digest that tells its passages from those of another page", async () => {
  const [one, same, next] = [await page(9, 1), await page(9, 1), await page(9, 2)];
  expect(same.digest).toBe(one.digest);
  expect(next.digest).not.toBe(one.digest);
});

test("names the only article that was searched, and none otherwise", async () => {
  const question = { text: "ship", collections: ["operator"] };
  const only = await findAnswerPage(snapshotOf(1), { ...question, article: "harbour" }, 1, 0);
  expect(only.article).toBe("harbour");
  expect(await page(1, 1)).not.toHaveProperty("article");
});
