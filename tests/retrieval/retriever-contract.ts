import { describe, expect, test } from "vitest";
import { readSeeds } from "../../src/ingest/read-seeds.ts";
import { type Article, OPERATOR_COLLECTION } from "../../src/news/article.ts";
import {
  DEFAULT_ANSWER_THRESHOLD,
  type Retriever,
  type SearchOptions,
} from "../../src/retrieval/retriever.ts";
import { articleOf, smallLibrary } from "./small-library.ts";

/** Makes a retriever over articles; each test asks for its own. */
export type BuildRetriever = (articles: readonly Article[]) => Promise<Retriever>;

const collections = [OPERATOR_COLLECTION];

/** What every back end of the port does. `isSkipped` when what it needs is not there. */
export function testRetriever(name: string, build: BuildRetriever, isSkipped = false): void {
  describe.skipIf(isSkipped)(name, () => {
    testPassages(build);
    testLimits(build);
    testOrder(build);
    testProbability(build);
  });
}

function testPassages(build: BuildRetriever): void {
  test("puts the paragraph that names the power grid first, verbatim", async () => {
    const found = await searchSeed(build, "Who took down Ukraine's power grid?");
    expect(found[0]?.paragraph.text).toContain("Sandworm took");
  });

  test("keeps the seed's typo", async () => {
    const found = await searchSeed(build, "Wendy Sherman briefing borders force");
    expect(found[0]?.paragraph.text).toContain('"0ne country');
  });

  test("marks the sentence that answers", async () => {
    const small = await build(smallLibrary);
    for (const [question, sentence] of answers) {
      const [best] = await small.search(question, { limit: 1, collections });
      expect(best?.paragraph.text.slice(best.sentence.start, best.sentence.end), question).toBe(sentence);
    }
  });

  test("returns nothing for what shares no word", async () => {
    const small = await build(smallLibrary);
    for (const query of ["hasOwnProperty zebra", "", "...", "🙂"]) {
      expect(await small.search(query, { limit: 3, collections }), query).toEqual([]);
    }
  });
}

const answers = [
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
] as const;

function testLimits(build: BuildRetriever): void {
  test("searches only the collections and the article that are given", async () => {
    const small = await build(smallLibrary);
    const search = (options: Partial<SearchOptions>) =>
      small.search("bridge", { limit: 5, collections, ...options });
    expect(await search({ collections: ["1234"] })).toEqual([]);
    expect(await search({ collections: [] })).toEqual([]);
    expect(await search({ article: "nowhere" })).toEqual([]);
    const found = await search({ article: "bridge" });
    expect(new Set(found.map(({ paragraph }) => paragraph.articleId))).toEqual(new Set(["bridge"]));
  });

  test("does not find another server's article, even when asked for it by its id", async () => {
    const secret = articleOf("secret", ["The secret bridge of the other server."], { collection: "99" });
    const retriever = await build([...smallLibrary, secret]);
    for (const query of ["secret bridge", "secert", "other server"]) {
      const found = await retriever.search(query, { limit: 50, collections });
      expect(found.map(({ paragraph }) => paragraph.articleId)).not.toContain("secret");
      expect(await retriever.search(query, { limit: 50, collections, article: "secret" })).toEqual([]);
    }
    const own = await retriever.search("secret bridge", { limit: 1, collections: ["99"] });
    expect(own[0]?.paragraph.articleId).toBe("secret");
  });

  test("another server's articles change neither order nor scores", async () => {
    const other = articleOf("other", ["bridge bridge crane harbour", "harbour", "crane"], {
      collection: "99",
    });
    const [alone, beside] = [await build(smallLibrary), await build([...smallLibrary, other])];
    for (const query of ["bridge", "the old crane of the harbour"]) {
      const options = { limit: 5, collections };
      expect(await beside.search(query, options)).toEqual(await alone.search(query, options));
    }
  });

  test("a search that is aborted rejects with the signal's reason", async () => {
    const small = await build(smallLibrary);
    const signal = AbortSignal.abort(new Error("stopped"));
    await expect(small.search("bridge", { limit: 1, collections, signal })).rejects.toThrow("stopped");
  });
}

function testOrder(build: BuildRetriever): void {
  test("two collections together rank as one library", async () => {
    const moved = smallLibrary.map((article) =>
      article.id === "bakery" ? { ...article, collection: "7" } : article,
    );
    const parted = await build(moved);
    const together = await parted.search("oven in Vienna", { limit: 3, collections: ["7", ...collections] });
    expect(together[0]?.paragraph.articleId).toBe("bakery");
  });

  test("equal paragraphs come by article and number, and each search gives the same", async () => {
    const twice = await build([
      articleOf("b", ["the same text", "the same text"]),
      articleOf("a", ["the same text"]),
    ]);
    const found = await twice.search("same text", { limit: 3, collections });
    const places = found.map(({ paragraph }) => `${paragraph.articleId}${paragraph.number}`);
    expect(places).toEqual(["a1", "b1", "b2"]);
    expect(await twice.search("same text", { limit: 3, collections })).toEqual(found);
  });

  test("explains a score as the sum of its features' shares, when asked to", async () => {
    const small = await build(smallLibrary);
    const [best] = await small.search("rye bread", { limit: 1, collections, isExplained: true });
    const sum = best?.features?.reduce((total, { share }) => total + share, 0);
    expect(sum).toBeCloseTo(best?.score ?? Number.NaN, 9);
    expect((await small.search("rye bread", { limit: 1, collections }))[0]?.features).toBeUndefined();
  });
}

function testProbability(build: BuildRetriever): void {
  test("is sure of what it finds and not of what it does not", async () => {
    const seed = await build((await readSeeds("seeds")).articles);
    const probability = async (query: string) =>
      (await seed.search(query, { limit: 3, collections }))[0]?.probability ?? 0;
    expect(await probability("What did Blinken tell CNN?")).toBeGreaterThan(DEFAULT_ANSWER_THRESHOLD);
    for (const query of ["Who painted the Mona Lisa?", "tell me a joke", "price of bitcoin today", "hi"]) {
      expect(await probability(query)).toBeLessThan(DEFAULT_ANSWER_THRESHOLD);
    }
  });
}

async function searchSeed(build: BuildRetriever, query: string) {
  const { articles } = await readSeeds("seeds");
  const retriever = await build(articles);
  return retriever.search(query, { limit: 3, collections });
}
