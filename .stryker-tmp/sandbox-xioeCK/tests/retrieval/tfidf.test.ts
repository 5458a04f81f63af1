// @ts-nocheck
import { expect, test } from "vitest";
import { readSeeds } from "../../src/ingest/read-seeds.ts";
import { OPERATOR_COLLECTION } from "../../src/news/article.ts";
import { DEFAULT_ANSWER_THRESHOLD, type SearchOptions } from "../../src/retrieval/retriever.ts";
import { buildTfidfRetriever } from "../../src/retrieval/tfidf.ts";
import { articleOf, smallLibrary } from "./small-library.ts";

const collections = [OPERATOR_COLLECTION];
const small = buildTfidfRetriever(smallLibrary);
const { articles } = await readSeeds("seeds");
const seed = buildTfidfRetriever(articles);
const searchSeed = (query: string) => seed.search(query, { limit: 3, collections });

test("puts the paragraph that names the power grid first, verbatim", async () => {
  expect((await searchSeed("Who took down Ukraine's power grid?"))[0]?.paragraph.text).toContain(
    "Sandworm took",
  );
});

test("keeps the seed's typo", async () => {
  expect((await searchSeed("Wendy Sherman briefing borders force"))[0]?.paragraph.text).toContain(
    '"0ne country',
  );
});

test.each([
  ["When did the harbour open?", "The harbour of Port Ellis opened in 1904."],
  ["how much did it cost", "It cost 3 million pounds."],
  ["Why was the bridge closed?", "Engineers closed the bridge on Monday because a cable had snapped."],
  ["HOW MANY CARS CROSS THE BRIDGE", "About 20,000 cars cross the bridge every day, the mayor said."],
  ["who said the crane was unsaef", "Captain Mary Reed said that the old crane was unsafe."],
  ["rye bread", "The bakery on Mill Street sells rye bread."],
  [
    "Wann wurde die Brücke am Montag geschlossen?",
    "Engineers closed the bridge on Monday because a cable had snapped.",
  ],
])("marks the sentence that answers %j", async (question, sentence) => {
  const [best] = await small.search(question, { limit: 1, collections });
  expect(best?.paragraph.text.slice(best.sentence.start, best.sentence.end)).toBe(sentence);
});

test.each(["hasOwnProperty zebra", "", "...", "🙂"])(
  "returns nothing for %j, which shares no word",
  async (query) => {
    expect(await small.search(query, { limit: 3, collections })).toEqual([]);
  },
);

test("searches only the collections and the article that are given", async () => {
  const search = (options: Partial<SearchOptions>) =>
    small.search("bridge", { limit: 5, collections, ...options });
  expect(await search({ collections: ["1234"] })).toEqual([]);
  expect(await search({ collections: [] })).toEqual([]);
  expect(await search({ article: "nowhere" })).toEqual([]);
  const found = await search({ article: "bridge" });
  expect(new Set(found.map(({ paragraph }) => paragraph.articleId))).toEqual(new Set(["bridge"]));
});

test("another guild's articles change neither order nor scores", async () => {
  const other = articleOf("other", ["bridge bridge crane harbour", "harbour", "crane"], { collection: "99" });
  const options = { limit: 5, collections };
  for (const query of ["bridge", "the old crane of the harbour"]) {
    expect(await buildTfidfRetriever([...smallLibrary, other]).search(query, options)).toEqual(
      await small.search(query, options),
    );
  }
});

test("two collections together rank as one library", async () => {
  const moved = smallLibrary.map((article) =>
    article.id === "bakery" ? { ...article, collection: "7" } : article,
  );
  const together = await buildTfidfRetriever(moved).search("oven in Vienna", {
    limit: 3,
    collections: ["7", ...collections],
  });
  expect(together[0]?.paragraph.articleId).toBe("bakery");
});

test("equal paragraphs come by article and number, and each search gives the same", async () => {
  const twice = buildTfidfRetriever([
    articleOf("b", ["the same text", "the same text"]),
    articleOf("a", ["the same text"]),
  ]);
  const found = await twice.search("same text", { limit: 3, collections });
  const places = found.map(({ paragraph }) => `${paragraph.articleId}${paragraph.number}`);
  expect(places).toEqual(["a1", "b1", "b2"]);
  expect(await twice.search("same text", { limit: 3, collections })).toEqual(found);
});

test("explains a score as the sum of its features' shares, when asked to", async () => {
  const [best] = await small.search("rye bread", { limit: 1, collections, isExplained: true });
  const sum = best?.features?.reduce((total, { share }) => total + share, 0);
  expect(sum).toBeCloseTo(best?.score ?? Number.NaN, 9);
  expect((await small.search("rye bread", { limit: 1, collections }))[0]?.features).toBeUndefined();
});

test("is sure of what it finds and not of what it does not", async () => {
  const probability = async (query: string) => (await searchSeed(query))[0]?.probability ?? 0;
  expect(await probability("What did Blinken tell CNN?")).toBeGreaterThan(DEFAULT_ANSWER_THRESHOLD);
  for (const query of ["Who painted the Mona Lisa?", "tell me a joke", "price of bitcoin today", "hi"]) {
    expect(await probability(query)).toBeLessThan(DEFAULT_ANSWER_THRESHOLD);
  }
});

test("a search that is aborted rejects with the signal's reason", async () => {
  const signal = AbortSignal.abort(new Error("stopped"));
  await expect(small.search("bridge", { limit: 1, collections, signal })).rejects.toThrow("stopped");
});
