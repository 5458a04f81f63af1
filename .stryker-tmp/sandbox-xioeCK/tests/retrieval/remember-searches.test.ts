// @ts-nocheck
import { expect, test } from "vitest";
import { rememberSearches } from "../../src/retrieval/remember-searches.ts";
import type { Retriever } from "../../src/retrieval/retriever.ts";
import { buildRetriever } from "../answer/small-world.ts";

const options = { limit: 1, collections: ["operator"] };

function createScene(most = 2, retriever: Retriever = buildRetriever(0.9)) {
  const asked: string[] = [];
  const counted: Retriever = {
    search: (query, given) => {
      asked.push(query);
      return retriever.search(query, given);
    },
  };
  return { asked, search: rememberSearches(counted, most).search };
}

test("searches once for the same question within the same limits", async () => {
  const { asked, search } = createScene();
  const first = await search("Who met?", options);
  expect(await search("Who met?", options)).toBe(first);
  expect(asked).toEqual(["Who met?"]);
});

test("takes other limits for another search", async () => {
  const { asked, search } = createScene(9);
  await search("Who met?", options);
  expect(await search("Who met?", { ...options, limit: 2 })).toHaveLength(2);
  expect(await search("Who met?", { ...options, collections: [] })).toEqual([]);
  expect((await search("Who met?", { ...options, article: "harbour" }))[0]?.paragraph.articleId).toBe(
    "harbour",
  );
  expect(asked).toHaveLength(4);
});

test("forgets what was asked longest ago", async () => {
  const { asked, search } = createScene();
  for (const query of ["one", "two", "one", "three", "one", "two"]) await search(query, options);
  expect(asked).toEqual(["one", "two", "three", "two"]);
});

test("does not remember a failure, and does not answer what is aborted", async () => {
  const failing: Retriever = { search: () => Promise.reject(new Error("down")) };
  const { asked, search } = createScene(2, failing);
  await expect(search("Who met?", options)).rejects.toThrow("down");
  await expect(search("Who met?", options)).rejects.toThrow("down");
  expect(asked).toHaveLength(2);
  const aborted = createScene();
  await aborted.search("Who met?", options);
  const signal = AbortSignal.abort(new Error("too late"));
  await expect(aborted.search("Who met?", { ...options, signal })).rejects.toThrow("too late");
});
