import { expect, test } from "vitest";
import { readSeeds } from "../../src/ingest/read-seeds.ts";
import { OPERATOR_COLLECTION } from "../../src/news/article.ts";
import { buildTfidfRetriever } from "../../src/retrieval/tfidf.ts";

const { articles } = await readSeeds("seeds");
const retriever = buildTfidfRetriever(articles);
const search = (query: string, limit = 3) =>
  retriever.search(query, { limit, collections: [OPERATOR_COLLECTION] });

test("puts the paragraph that names the power grid first, verbatim", async () => {
  expect((await search("Who took down Ukraine's power grid?"))[0]?.paragraph.text).toContain("Sandworm took");
});

test("keeps the seed's typo", async () => {
  expect((await search("Wendy Sherman briefing borders force"))[0]?.paragraph.text).toContain('"0ne country');
});

test("returns nothing for a query that shares no term, even one named like a property", async () => {
  expect(await search("hasOwnProperty zebra")).toEqual([]);
});

test("searches only the collections that are given", async () => {
  expect(await retriever.search("Ukraine", { limit: 3, collections: ["1234"] })).toEqual([]);
});
