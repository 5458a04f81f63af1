import fc from "fast-check";
import { expect, test } from "vitest";
import { createOpenSearchRetriever } from "../../src/opensearch/retriever.ts";
import { buildTfidfRetriever } from "../../src/retrieval/tfidf.ts";
import { testRetriever } from "../retrieval/retriever-contract.ts";
import { articleOf, smallLibrary } from "../retrieval/small-library.ts";
import { createFakeCluster } from "./fake-cluster.ts";

const collections = ["operator"];

testRetriever("OpenSearch, as a fake answers for it", async (articles) =>
  createOpenSearchRetriever(createFakeCluster(articles).send, "footnote-1"),
);

const words = [
  ..."The harbour bridge opened closed in 1904 Monday invaded invasion Ukraine grid of 3 million".split(" "),
  ..."Die Brücke im Hafen wurde am Montag und Krieg Bürgerkrieg geöffnet ﷺ".split(" "),
  "x".repeat(130),
];
const text = fc
  .array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 })
  .map((sentences) => sentences.map((each) => `${each.join(" ")}.`).join(" "));
const article = fc.record({
  collection: fc.constantFrom("operator", "7", "99"),
  language: fc.constantFrom("en", "de"),
  title: fc.constantFrom("", "The harbour bridge"),
  texts: fc.array(text, { minLength: 1, maxLength: 4 }),
});
const query = fc
  .array(fc.constantFrom(...words, "Ukrane", "harbur", "bridgeopened", "invade", "who", "xylophone"), {
    maxLength: 6,
  })
  .map((all) => all.join(" "));

test("finds what the embedded index finds, with the same scores and probabilities", async () => {
  const property = fc.asyncProperty(
    fc.array(article, { maxLength: 12 }),
    query,
    fc.subarray(["operator", "7", "1"]),
    async (made, asked, visible) => {
      const articles = made.map(({ texts, ...rest }, at) => articleOf(`a${at}`, texts, rest));
      const shared = createOpenSearchRetriever(createFakeCluster(articles).send, "footnote-1");
      const embedded = buildTfidfRetriever(articles);
      for (const within of [{}, { article: "a0" }]) {
        const options = { limit: 5, collections: visible, isExplained: true, ...within };
        expect(await shared.search(asked, options)).toEqual(await embedded.search(asked, options));
      }
    },
  );
  await fc.assert(property, { numRuns: 100 });
});

test("names the version's own index in every request, never the alias", async () => {
  const { send, requests } = createFakeCluster(smallLibrary);
  await createOpenSearchRetriever(send, "footnote-0a1b2c3d").search("who said the crane was unsaef", {
    limit: 3,
    collections,
  });
  expect(new Set(requests.map(({ path }) => path.split("/")[1]))).toEqual(new Set(["footnote-0a1b2c3d"]));
});

test("asks a second time only for the passages: what never changes is remembered", async () => {
  const { send, requests } = createFakeCluster(smallLibrary);
  const { search } = createOpenSearchRetriever(send, "footnote-1");
  await search("the old crane", { limit: 3, collections });
  const before = requests.length;
  await search("the old crane", { limit: 3, collections });
  expect(requests.slice(before).map(({ path }) => path)).toEqual(["/footnote-1/_search"]);
});

test("asks for nothing more once a search is aborted, and remembers nothing of it", async () => {
  const { send, requests } = createFakeCluster(smallLibrary);
  const stop = new AbortController();
  const { search } = createOpenSearchRetriever((request, signal) => {
    if (request.path.endsWith("/_search")) stop.abort(new Error("stopped"));
    return send(request, signal);
  }, "footnote-1");
  const options = { limit: 3, collections };
  await expect(search("the old crane", { ...options, signal: stop.signal })).rejects.toThrow("stopped");
  expect(requests.at(-1)?.path).toBe("/footnote-1/_search");
  expect(await search("the old crane", options)).not.toEqual([]);
});

test("finds nothing in collections that have no articles, and sends no search for them", async () => {
  const { send, requests } = createFakeCluster([]);
  const { search } = createOpenSearchRetriever(send, "footnote-1");
  expect(await search("crane", { limit: 3, collections: ["operator", "7"] })).toEqual([]);
  expect(requests.some(({ path }) => path.endsWith("/_search"))).toBe(false);
});
