import { expect, test } from "vitest";
import { testSnapshot } from "../../src/answer/self-test.ts";
import { buildSnapshot } from "../../src/answer/snapshot.ts";
import type { Article } from "../../src/news/article.ts";
import type { Retriever } from "../../src/retrieval/retriever.ts";
import { news } from "./contract-articles.ts";

const many = Array.from({ length: 1000 }, (_, at) => news(`a${at}`, `Title ${at}`, "2022-01-01", ["Short."]));

/** A retriever that finds nothing and notes which articles it was asked about. */
function askedAbout(articles: readonly Article[]) {
  const asked = new Set<string>();
  const retriever: Retriever = {
    async search(_query, { article = "" }) {
      asked.add(article);
      return [];
    },
  };
  return { asked, snapshot: buildSnapshot(articles, retriever) };
}

test("asks after every changed article, and after a sample of the others", async () => {
  const { asked, snapshot } = askedAbout(many);
  expect(await testSnapshot(snapshot, many.slice(0, 200))).toEqual([]);
  expect(many.slice(0, 200).every(({ id }) => asked.has(id))).toBe(true);
  expect(asked.size).toBeGreaterThan(200);
  expect(asked.size).toBeLessThan(230);
});

test("of very many changed articles asks after some, from the first to the last", async () => {
  const { asked, snapshot } = askedAbout(many);
  expect(await testSnapshot(snapshot, many)).toEqual([]);
  expect(asked.size).toBeLessThan(320);
  expect([...asked].some((id) => Number(id.slice(1)) > 900)).toBe(true);
});

test("does not ask again after what was asked when it was built, and tells what failed then", async () => {
  const { asked, snapshot } = askedAbout(many);
  const built = { ...snapshot, failuresOf: ({ id }: Article) => (id === "a7" ? ["a7 fails"] : []) };
  expect(await testSnapshot(built, many)).toEqual(["a7 fails"]);
  expect(asked.size).toBeLessThan(30);
});
