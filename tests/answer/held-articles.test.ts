import { expect, test } from "vitest";
import { articleKey } from "../../src/answer/article-key.ts";
import { holdArticles } from "../../src/answer/held-articles.ts";
import { OPERATOR_COLLECTION } from "../../src/news/article.ts";
import { smallWorld } from "./small-world.ts";

const GUILD = "111111111111111111";
const articles = holdArticles(smallWorld);
const both = [OPERATOR_COLLECTION, GUILD];
const titles = async (typed: string, limit = 25) =>
  (await articles.suggest(typed, both, limit)).map(({ title }) => title);

test("suggests every article before anything is typed, at most as many as wanted", async () => {
  expect(await titles("")).toHaveLength(3);
  expect(await titles("", 2)).toHaveLength(2);
});

test("puts titles that start with what is typed before those that hold its words", async () => {
  expect(await titles("a qu")).toEqual(["A quiet harbour"]);
  expect(await titles("gen ta")).toEqual(["Talks in Geneva"]);
});

test("lists the newest first", async () => {
  expect((await articles.newest(both, 2)).map(({ id }) => id)).toEqual(["guild", "geneva"]);
});

test("counts the articles and paragraphs of the collections asked, each once", async () => {
  expect(await articles.count([...both, GUILD])).toEqual({ articles: 3, paragraphs: 4 });
  expect(await articles.count(["222222222222222222"])).toEqual({ articles: 0, paragraphs: 0 });
});

test("gives nothing of a collection that was not asked, by whatever name", async () => {
  expect(await articles.byKey(articleKey("guild"), [OPERATOR_COLLECTION])).toBeUndefined();
  expect((await articles.byKey(articleKey("guild"), both))?.id).toBe("guild");
  expect([...(await articles.byIds(["guild", "geneva", "gone"], [OPERATOR_COLLECTION])).keys()]).toEqual([
    "geneva",
  ]);
  expect(await articles.suggest("only", [OPERATOR_COLLECTION], 5)).toEqual([]);
});

test("compares one collection with what it would be", async () => {
  const [geneva] = smallWorld;
  const difference = await articles.compare(OPERATOR_COLLECTION, geneva === undefined ? [] : [geneva]);
  expect(difference.removed.map(({ id }) => id)).toEqual(["harbour"]);
  expect([difference.added, difference.changed]).toEqual([[], []]);
});
