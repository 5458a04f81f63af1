import { Worker } from "node:worker_threads";
import { buildSegment } from "../retrieval/build-index.ts";
import type { IndexSegment } from "../retrieval/index-segment.ts";
import { type OpenSegment, openAgain, openSegment } from "../retrieval/open-index.ts";
import { searchSegments } from "../retrieval/tfidf.ts";
import { createPause, type Pause } from "./pause.ts";
import { testArticle } from "./self-test.ts";
import type { BuildSegments, BuiltSegment, SegmentPart } from "./snapshot-builder.ts";

/** Indexes and tests in this thread, part after part. */
export const buildSegmentsHere: BuildSegments = async (parts) => {
  const built: BuiltSegment[] = [];
  const pause = createPause();
  for (const part of parts) {
    const segment = openSegment(buildSegment(part.collection, part.articles));
    built.push({ segment, failures: await testSegment(segment, part, pause) });
    await pause();
  }
  return built;
};

/** What failed of the part's articles that are to be tested, by their ids, when the segment alone is asked. */
export async function testSegment(
  segment: OpenSegment,
  { articles, tested }: Pick<SegmentPart, "articles" | "tested">,
  pause: Pause,
): Promise<BuiltSegment["failures"]> {
  const retriever = searchSegments([segment]);
  const wanted = new Set(tested);
  const failures = new Map<string, readonly string[]>();
  for (const article of articles) {
    if (wanted.has(article.id)) failures.set(article.id, await testArticle(retriever, article, pause));
  }
  return failures;
}

/** What the worker gives back. */
export interface SentSegment {
  /** Without its paragraphs, which the other thread has already. */
  readonly data: Omit<IndexSegment, "paragraphs">;
  readonly sorted: Uint32Array;
  readonly failures: BuiltSegment["failures"];
}

/**
 * Indexes and tests in a worker, which ends with the work, so that questions are answered meanwhile. Of a worker that
 * fails nothing is served. `file` is the compiled `segment-worker.js`.
 */
export function buildSegmentsInWorker(file: URL): BuildSegments {
  return async (parts) => {
    const worker = new Worker(file);
    try {
      const built: BuiltSegment[] = [];
      for (const part of parts) built.push(await buildInWorker(worker, part));
      return built;
    } finally {
      await worker.terminate();
    }
  };
}

function buildInWorker(worker: Worker, part: SegmentPart): Promise<BuiltSegment> {
  return new Promise((resolve, reject) => {
    const exited = (code: number) => reject(new Error(`the worker that indexes ended with ${code}`));
    worker.once("error", reject);
    worker.once("exit", exited);
    worker.once("message", ({ data, sorted, failures }: SentSegment) => {
      worker.off("error", reject);
      worker.off("exit", exited);
      const paragraphs = part.articles.flatMap((article) => article.paragraphs);
      resolve({ segment: openAgain({ ...data, paragraphs }, sorted), failures });
    });
    worker.postMessage(part);
  });
}
