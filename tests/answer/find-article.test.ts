import { expect, test } from "vitest";
import { findArticle } from "../../src/answer/find-article.ts";
import { holdArticles } from "../../src/answer/held-articles.ts";
import { OPERATOR_COLLECTION } from "../../src/news/article.ts";
import { articleOf } from "../retrieval/small-library.ts";
import { smallWorld } from "./small-world.ts";

const articles = holdArticles(smallWorld);
const find = async (named: string) => (await findArticle(articles, named, [OPERATOR_COLLECTION]))?.id;

test("finds an article by its id or by words that fit one title alone", async () => {
  expect(await find("harbour")).toBe("harbour");
  expect(await find("TALKS")).toBe("geneva");
  expect(await find("zebra")).toBeUndefined();
  expect(await find(" ")).toBeUndefined();
});

test("takes an id before titles that hold it, and words that fit two titles for none", async () => {
  const titled = (id: string, title: string) => articleOf(id, [], { title });
  const alike = holdArticles([
    titled("talks", "A quiet harbour"),
    titled("b", "Talks in Bern"),
    titled("c", "Talks in Oslo"),
  ]);
  const named = async (name: string) => (await findArticle(alike, name, [OPERATOR_COLLECTION]))?.id;
  expect(await named("talks")).toBe("talks");
  expect(await named("talks in")).toBeUndefined();
  expect(await named("quiet")).toBe("talks");
});

test("takes nothing but spaces for no name, also where there is but one article", async () => {
  const one = holdArticles([articleOf("a", [], { title: "Talks" })]);
  expect(await findArticle(one, " ", [OPERATOR_COLLECTION])).toBeUndefined();
});

test("finds no article of a collection that was not asked, by neither", async () => {
  expect(await find("guild")).toBeUndefined();
  expect(await find("Only for one guild")).toBeUndefined();
});
