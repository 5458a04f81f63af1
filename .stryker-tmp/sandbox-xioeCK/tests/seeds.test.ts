// @ts-nocheck
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renderFault } from "../src/ingest/fault.ts";
import { readSeeds } from "../src/ingest/read-seeds.ts";

test("the shipped seeds have no fault, and their text is in the files word for word", async () => {
  const { articles, faults, collections } = await readSeeds("seeds");
  expect(faults.map(renderFault)).toEqual([]);
  expect(articles.map(({ date, paragraphs }) => [date, paragraphs.length])).toEqual([["2022-01-10", 26]]);
  for (const { name, article } of collections.get("operator")?.files ?? []) {
    const lines = readFileSync(`seeds/${name}`, "utf8").split("\n");
    expect(lines).toEqual(expect.arrayContaining(article?.paragraphs.map(({ text }) => text) ?? []));
  }
  expect(articles[0]?.paragraphs.some(({ text }) => text.includes('"0ne country'))).toBe(true);
});
