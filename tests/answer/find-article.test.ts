import { expect, test } from "vitest";
import { findArticle } from "../../src/answer/find-article.ts";
import { holdArticles } from "../../src/answer/held-articles.ts";
import { OPERATOR_COLLECTION } from "../../src/news/article.ts";
import { smallWorld } from "./small-world.ts";

const articles = holdArticles(smallWorld);
const find = async (named: string) => (await findArticle(articles, named, [OPERATOR_COLLECTION]))?.id;

test("finds an article by its id or by words that fit one title alone", async () => {
  expect(await find("harbour")).toBe("harbour");
  expect(await find("TALKS")).toBe("geneva");
  expect(await find("zebra")).toBeUndefined();
  expect(await find(" ")).toBeUndefined();
});

test("finds no article of a collection that was not asked, by neither", async () => {
  expect(await find("guild")).toBeUndefined();
  expect(await find("Only for one guild")).toBeUndefined();
});
