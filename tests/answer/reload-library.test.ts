import { expect, test } from "vitest";
import { createCandidateBuilder } from "../../src/answer/candidate.ts";
import { createLibrary } from "../../src/answer/library.ts";
import { createReload, type ReloadParts } from "../../src/answer/reload-library.ts";
import { buildSnapshot } from "../../src/answer/snapshot.ts";
import { createTurns } from "../../src/answer/turns.ts";
import type { Fault } from "../../src/ingest/fault.ts";
import { type Article, OPERATOR_COLLECTION } from "../../src/news/article.ts";
import type { Retriever } from "../../src/retrieval/retriever.ts";
import { buildTfidfRetriever } from "../../src/retrieval/tfidf.ts";
import { smallWorld } from "./small-world.ts";

const GUILD = "111111111111111111";
const request = { collection: OPERATOR_COLLECTION, by: "42" };
const error: Fault = { file: "a.txt", line: 2, column: 1, severity: "error", message: "no date" };
const build = async (articles: readonly Article[]) => buildSnapshot(articles, buildTfidfRetriever(articles));

/** A library that serves the small world, and a folder that holds what is given for one collection. */
async function world(
  articles: readonly Article[],
  faults: readonly Fault[] = [],
  { build: buildNext = build, ...parts }: Partial<Omit<ReloadParts, "build">> & { build?: typeof build } = {},
) {
  const served = await build(smallWorld);
  const library = createLibrary(served);
  const collections = new Map(
    [OPERATOR_COLLECTION, GUILD].map((collection) => [
      collection,
      { collection, files: [], faults, articles: articles.filter((one) => one.collection === collection) },
    ]),
  );
  const reload = createReload({
    library,
    read: async () => ({ articles, faults, collections }),
    build: createCandidateBuilder(library, buildNext),
    now: () => 0,
    turns: createTurns(parts.now ?? (() => 0)),
    ...parts,
  });
  return { library, served, reload };
}

const [geneva, harbour, secret] = smallWorld;
if (geneva === undefined || harbour === undefined || secret === undefined)
  throw new Error("the world is small");
const rewritten: Article = {
  ...geneva,
  paragraphs: [
    { articleId: "geneva", number: 1, text: "Three diplomats finally gathered beside the Geneva lakeshore." },
    { articleId: "geneva", number: 2, text: "Nothing was signed." },
  ],
};

test("serves the new articles and tells what was added, changed and removed", async () => {
  const fresh: Article = {
    ...harbour,
    id: "storm",
    title: "Storm",
    paragraphs: [
      { articleId: "storm", number: 1, text: "Heavy waves flooded several coastal villages overnight." },
    ],
  };
  const { library, reload } = await world([rewritten, fresh, secret]);
  const result = await reload(request);
  expect(result.kind).toBe("swapped");
  if (result.kind !== "swapped") return;
  expect(result.difference.added.map(({ id }) => id)).toEqual(["storm"]);
  expect(result.difference.removed.map(({ id }) => id)).toEqual(["harbour"]);
  expect(result.difference.changed.map(({ article, paragraphs }) => [article.id, paragraphs])).toEqual([
    ["geneva", [1]],
  ]);
  expect(library.known()).toBe(result.after);
});

test("keeps the current snapshot when a file has an error", async () => {
  const { library, served, reload } = await world([], [error]);
  expect(await reload(request)).toEqual({ kind: "refused", faults: ["a.txt:2:1 error no date"] });
  expect(library.known()).toBe(served);
});

test("keeps the current snapshot when the new one cannot be built", async () => {
  const failing = { build: () => Promise.reject(new Error("out of memory")) };
  const { library, served, reload } = await world([rewritten], [], failing);
  await expect(reload(request)).rejects.toThrow("out of memory");
  expect(library.known()).toBe(served);
  await expect(reload(request)).rejects.toThrow("out of memory");
});

test("keeps the current snapshot when the new one does not find its own sentences", async () => {
  const blind: Retriever = { search: async () => [] };
  const { library, served, reload } = await world([rewritten], [], {
    build: async (articles) => buildSnapshot(articles, blind),
  });
  expect(await reload(request)).toEqual({
    kind: "untrue",
    failures: ["geneva: a sentence of paragraph 1 does not find it"],
  });
  expect(library.known()).toBe(served);
});

test("changes the caller's collection alone", async () => {
  const { library, reload } = await world([]);
  await reload({ collection: GUILD, by: "42" });
  expect(library.known().articles.all.map(({ id }) => id)).toEqual(["geneva", "harbour"]);
});

test("says that nothing changed, and serves on", async () => {
  const { library, served, reload } = await world(smallWorld);
  expect((await reload(request)).kind).toBe("unchanged");
  expect(library.known()).toBe(served);
});

test("tells a second caller who is reloading since when", async () => {
  const { reload } = await world([rewritten], [], { now: () => 1234 });
  const first = reload(request);
  expect(await reload({ ...request, by: "43" })).toEqual({ kind: "busy", by: "42", since: 1234 });
  expect((await first).kind).toBe("swapped");
  expect((await reload({ ...request, by: "43" })).kind).toBe("unchanged");
});
