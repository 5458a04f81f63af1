import { expect, test } from "vitest";
import { articleKey } from "../../src/answer/article-key.ts";
import type { Snapshot } from "../../src/answer/snapshot.ts";
import { type Article, OPERATOR_COLLECTION } from "../../src/news/article.ts";
import { both, contractArticles, GUILD, news } from "./contract-articles.ts";

/** What a snapshot of the contract's articles says of them. */
export function testArticles(snapshot: () => Snapshot): void {
  test("is named by its content and says how much it holds", () => {
    expect(snapshot().id).toBe("349a9501");
    expect(snapshot().size).toEqual({ articles: 4, paragraphs: 9 });
  });

  test("gives articles whole, by id and by key, in the order asked", async () => {
    const found = await snapshot().articles.byIds(["school", "gone", "harbour"], both);
    expect([...found.values()]).toEqual([contractArticles[2], contractArticles[0]]);
    expect(await snapshot().articles.byKey(articleKey("bridge"), both)).toEqual(contractArticles[1]);
    expect(await snapshot().articles.byKey(articleKey("gone"), both)).toBeUndefined();
  });

  test("lists the newest first, those of one day by id, and counts the collections asked", async () => {
    const ids = (await snapshot().articles.newest(both, 3)).map(({ id }) => id);
    expect(ids).toEqual([`${GUILD}/secret`, "bridge", "school"]);
    expect(await snapshot().articles.count(both)).toEqual({ articles: 4, paragraphs: 9 });
    expect(await snapshot().articles.count([GUILD, GUILD])).toEqual({ articles: 1, paragraphs: 2 });
    expect(await snapshot().articles.count([])).toEqual({ articles: 0, paragraphs: 0 });
  });

  test.each([
    ["", ["secret", "bridge", "school", "harbour"]],
    ["the br", ["bridge"]],
    ["SCHOOL tar", ["school"]],
    ["2022-03-02", ["bridge", "school"]],
    ["habrour", ["harbour"]],
    ["schol", ["school"]],
    ["brifge closed", ["bridge"]],
    ["a", ["school", "harbour"]],
    ["zebra", []],
    [".*", []],
    ["(harb", ["harbour"]],
  ])("suggests for %j the titles that hold its words, also with a typo", async (typed, ids) => {
    const suggested = await snapshot().articles.suggest(typed, both, 25);
    expect(suggested.map(({ id }) => id.replace(/^.*\//, ""))).toEqual(ids);
    expect((await snapshot().articles.suggest(typed, both, 1)).map(({ id }) => id)).toEqual(
      suggested.slice(0, 1).map(({ id }) => id),
    );
  });

  test("tells what a collection would change", async () => {
    const [harbour, bridge] = contractArticles;
    if (harbour === undefined || bridge === undefined) throw new Error("the articles are there");
    const [first, ...rest] = harbour.paragraphs;
    const rewritten = { ...harbour, paragraphs: [{ ...first, text: "Rewritten." }, ...rest] } as Article;
    const fresh = news("fresh", "Fresh", "2022-04-01", ["New."]);
    const { added, changed, removed } = await snapshot().articles.compare(OPERATOR_COLLECTION, [
      fresh,
      bridge,
      rewritten,
    ]);
    expect(added).toEqual([fresh]);
    expect(changed).toEqual([{ article: rewritten, paragraphs: [1] }]);
    expect(removed.map(({ id, title }) => [id, title])).toEqual([["school", "A new school for Tartu"]]);
  });

  test("gives a sample of all collections, always the same", async () => {
    const sample = await snapshot().articles.sample(2);
    expect(sample.length).toBeLessThanOrEqual(2);
    expect(await snapshot().articles.sample(2)).toEqual(sample);
    expect(await snapshot().articles.sample(9)).toHaveLength(4);
  });
}
