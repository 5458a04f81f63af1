import { expect, test } from "vitest";
import { readSeeds } from "../../src/ingest/read-seeds.ts";
import { buildTfidfSearch } from "../../src/retrieval/tfidf.ts";
import { analyze } from "../../src/text/analyze.ts";

const { articles } = await readSeeds("seeds");
const search = buildTfidfSearch(
  articles.flatMap((article) => article.paragraphs),
  analyze,
);

test("puts the paragraph that names the power grid first, verbatim", () => {
  expect(search("Who took down Ukraine's power grid?", 3)[0]?.paragraph.text).toContain("Sandworm took down");
});

test("keeps the seed's typo", () => {
  expect(search("Wendy Sherman briefing borders force", 1)[0]?.paragraph.text).toContain('"0ne country');
});

test("returns nothing for a query that shares no term, even one named like a property", () => {
  expect(search("constructor zebra", 3)).toEqual([]);
});
