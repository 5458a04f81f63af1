import { execFileSync } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { OPERATOR_COLLECTION } from "../../src/news/article.ts";
import type { MakeDocuments } from "../../src/opensearch/library-documents.ts";
import { makeDocumentsHere, makeDocumentsInWorker } from "../../src/opensearch/make-documents.ts";
import { contractArticles } from "../answer/contract-articles.ts";

/** Node 20 starts no worker from TypeScript: the compiled one is tested. */
const folder = "dist/of-documents-test";
const compiled = pathToFileURL(`${folder}/src/opensearch/documents-worker.js`);
beforeAll(() => {
  execFileSync(process.execPath, [
    "node_modules/typescript/bin/tsc",
    ...["-p", "tsconfig.json", "--outDir", folder],
  ]);
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

const articles = Array.from({ length: 40 }, (_, at) =>
  contractArticles.slice(0, 3).map((article) => ({ ...article, id: `${article.id}-${at}` })),
)
  .flat()
  .map((article) => ({
    ...article,
    paragraphs: article.paragraphs.map((paragraph) => ({ ...paragraph, articleId: article.id })),
  }));
const fresh = new Set(articles.slice(0, 60).map(({ id }) => id));
const work = { collection: OPERATOR_COLLECTION, articles, fresh };

async function madeBy(make: MakeDocuments) {
  const documents = [];
  for await (const document of make(work)) documents.push(document);
  return documents;
}

test("a worker makes the same documents, in the same order", async () => {
  const here = await madeBy(makeDocumentsHere);
  expect(here.length).toBeGreaterThan(400);
  expect(await madeBy(makeDocumentsInWorker(compiled))).toEqual(here);
});

test("only what is fresh is made of each article, but everything for searching", async () => {
  const ids = (await madeBy(makeDocumentsHere)).map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith("article:"))).toHaveLength(60);
  const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  expect(ids.filter((id) => id.startsWith("paragraph:"))).toHaveLength(paragraphs);
});

test("a worker that dies rejects, so that nothing of it is published", async () => {
  const dying = new URL("dying-worker.js", compiled);
  await writeFile(dying, "process.exit(3);\n");
  await expect(madeBy(makeDocumentsInWorker(dying))).rejects.toThrow("ended with 3");
  await expect(madeBy(makeDocumentsInWorker(new URL("gone.js", compiled)))).rejects.toThrow();
});
