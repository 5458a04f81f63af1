import { readFileSync } from "node:fs";
import { OPERATOR_COLLECTION } from "../../src/news/article.ts";
import { connectCluster } from "../../src/opensearch/connect.ts";
import { searchDocuments } from "../../src/opensearch/documents.ts";
import { fillIndex } from "../../src/opensearch/fill-index.ts";
import { indexDefinition } from "../../src/opensearch/index-mapping.ts";
import { createOpenSearchRetriever } from "../../src/opensearch/retriever.ts";
import type { Retriever } from "../../src/retrieval/retriever.ts";
import { buildTfidfRetriever } from "../../src/retrieval/tfidf.ts";
import { articlesOfTexts, placeOfParagraph } from "./articles-of-texts.ts";
import { percentile } from "./percentile.ts";

/** What one back end did with one library. */
export interface BackEndReport {
  readonly indexMs: number;
  readonly alone: Times;
  readonly together: Times;
  /** Share of the questions whose paragraph came first. */
  readonly first: number;
  /** Resident memory of the process that answers, at the end, MiB. */
  readonly residentMiB: number;
}

/** In milliseconds. */
interface Times {
  readonly p50: number;
  readonly p95: number;
}

const AT_ONCE = 32;
const WARM_UP = 100;
const MOST_MS = 40_000;

const [part = "", textsFile = "", questionsFile = "", index = "", ...nodes] = process.argv.slice(2);
const read = <Data>(file: string): Data => JSON.parse(readFileSync(file, "utf8"));
if (part === "fill") console.log(JSON.stringify(await fill()));
else console.log(JSON.stringify(await measure(part === "embedded" ? embedded() : await shared())));
process.exit(0);

/** Fills the index from the texts as a reload does; gives the milliseconds that it took. */
async function fill(): Promise<number> {
  const { work } = await connect();
  const articles = articlesOfTexts(read<readonly string[]>(textsFile));
  const started = performance.now();
  await work({
    method: "PUT",
    path: `/${index}`,
    body: indexDefinition({ shards: 1, replicas: String(nodes.length - 1) }),
  });
  const pause = (attempt: number) => new Promise<void>((resolve) => setTimeout(resolve, 200 * attempt));
  await fillIndex({ work, pause }, index, searchDocuments(OPERATOR_COLLECTION, articles));
  await work({ method: "POST", path: `/${index}/_refresh` });
  const query = { wait_for_status: "green", timeout: "50s" };
  await work({ method: "GET", path: `/_cluster/health/${index}`, query });
  return performance.now() - started;
}

function embedded(): { readonly retriever: Retriever; readonly indexMs: number } {
  const articles = articlesOfTexts(read<readonly string[]>(textsFile));
  const started = performance.now();
  const retriever = buildTfidfRetriever(articles);
  return { retriever, indexMs: performance.now() - started };
}

/** Without the deadline of two seconds, so that slow answers count as what they are. */
async function shared(): Promise<{ readonly retriever: Retriever; readonly indexMs: number }> {
  return { retriever: createOpenSearchRetriever((await connect()).work, index), indexMs: 0 };
}

function connect() {
  return connectCluster({ nodes }, { lost() {}, found() {} });
}

async function measure({
  retriever,
  indexMs,
}: {
  readonly retriever: Retriever;
  readonly indexMs: number;
}): Promise<BackEndReport> {
  const questions = read<readonly { readonly text: string; readonly answer: number }[]>(questionsFile);
  const ask = async (text: string) =>
    (await retriever.search(text, { limit: 10, collections: [OPERATOR_COLLECTION] }))[0];
  for (const { text } of questions.slice(0, WARM_UP)) await ask(text);
  const alone: number[] = [];
  let first = 0;
  const end = performance.now() + MOST_MS;
  for (const { text, answer } of questions.slice(WARM_UP)) {
    if (performance.now() > end) break;
    const asked = performance.now();
    const best = await ask(text);
    alone.push(performance.now() - asked);
    if (best !== undefined && placeOfParagraph(best.paragraph) === answer) first++;
  }
  const together: number[] = [];
  const waiting = questions.slice(WARM_UP).values();
  const endTogether = performance.now() + MOST_MS;
  const person = async () => {
    for (const { text } of waiting) {
      if (performance.now() > endTogether) break;
      const asked = performance.now();
      await ask(text);
      together.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, person));
  globalThis.gc?.();
  return {
    indexMs,
    alone: { p50: percentile(alone, 0.5), p95: percentile(alone, 0.95) },
    together: { p50: percentile(together, 0.5), p95: percentile(together, 0.95) },
    first: first / alone.length,
    residentMiB: process.memoryUsage().rss / 2 ** 20,
  };
}
