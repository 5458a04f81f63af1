import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { buildSegmentsHere, buildSegmentsInWorker } from "../../src/answer/build-segments.ts";
import type { Snapshot } from "../../src/answer/snapshot.ts";
import { createSnapshotBuilder, type SegmentPart } from "../../src/answer/snapshot-builder.ts";
import { type Article, OPERATOR_COLLECTION } from "../../src/news/article.ts";

const GUILD = "111111111111111111";
const words = ["harbour", "talks", "winter", "bridge", "council", "forest", "railway", "museum"];

function article(number: number, collection = OPERATOR_COLLECTION, verb = "visited"): Article {
  const id = `${collection === GUILD ? `${GUILD}/` : ""}article-${number}`;
  const word = words[number % words.length];
  const texts = [`Delegation ${number} ${verb} the ${word} on Monday.`, `Nobody else came to the ${word}.`];
  return {
    ...{
      id,
      collection,
      title: `About the ${word} ${number}`,
      date: "2022-01-10",
      url: `https://x.example/${id}`,
    },
    paragraphs: texts.map((text, place) => ({ articleId: id, number: place + 1, text })),
  };
}

const many = Array.from({ length: 100 }, (_, number) => article(number));

/** A builder that writes down which parts it was asked for. */
function countingBuilder() {
  const built: (readonly SegmentPart[])[] = [];
  const build = createSnapshotBuilder(async (parts) => {
    built.push(parts);
    return buildSegmentsHere(parts);
  });
  return { build, built };
}

async function answersOf({ id, retriever }: Snapshot): Promise<unknown> {
  const options = { limit: 5, collections: [OPERATOR_COLLECTION, GUILD] };
  const queries = ["Who visited the bridge?", "Delegation 42", "Who came to the museum on Monday?"];
  return { id, found: await Promise.all(queries.map((query) => retriever.search(query, options))) };
}

test("indexes only the part of a changed article again, and comes to what a full build comes to", async () => {
  const { build, built } = countingBuilder();
  const served = await build(many);
  const changed = many.map((one, number) => (number === 42 ? article(42, OPERATOR_COLLECTION, "left") : one));
  const after = await build(changed, served);
  expect(built.map((parts) => parts.length)).toEqual([4, 1]);
  expect(built[1]?.[0]?.articles.map(({ id }) => id)).toContain("article-42");
  expect(await answersOf(after)).toEqual(
    await answersOf(await createSnapshotBuilder(buildSegmentsHere)(changed)),
  );
});

test("indexes nothing again when articles are only removed from another collection", async () => {
  const { build, built } = countingBuilder();
  const served = await build([...many, article(1, GUILD)]);
  const after = await build(many, served);
  expect(built).toHaveLength(1);
  expect(after.articles.all).toHaveLength(100);
});

test("leaves the served snapshot as it was, so that a question ends on what it began with", async () => {
  const { build } = countingBuilder();
  const served = await build(many);
  const before = await answersOf(served);
  await build(many.slice(0, 50), served);
  expect(await answersOf(served)).toEqual(before);
});

test("a small collection is one part", async () => {
  const { build, built } = countingBuilder();
  await build(many.slice(0, 32));
  expect(built[0]).toHaveLength(1);
});

/** Node 20 starts no worker from TypeScript: the compiled one is tested. */
const compiled = new URL("../../dist/src/answer/segment-worker.js", import.meta.url);

test("a worker comes to the same index", async () => {
  const inWorker = await createSnapshotBuilder(buildSegmentsInWorker(compiled))(many);
  expect(await answersOf(inWorker)).toEqual(
    await answersOf(await createSnapshotBuilder(buildSegmentsHere)(many)),
  );
});

test("a worker that dies rejects, and so nothing of it is served", async () => {
  const dying = pathToFileURL(join(tmpdir(), `dying-worker-${process.pid}.mjs`));
  await writeFile(dying, "process.exit(3);\n");
  const build = createSnapshotBuilder(buildSegmentsInWorker(dying));
  await expect(build(many)).rejects.toThrow("ended with 3");
  await rm(dying);
  await expect(
    createSnapshotBuilder(buildSegmentsInWorker(new URL("gone.js", compiled)))(many),
  ).rejects.toThrow();
});
