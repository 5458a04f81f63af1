// @ts-nocheck
import { setImmediate as yieldToOthers } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { buildSegment } from "../retrieval/build-index.ts";
import type { IndexSegment } from "../retrieval/index-segment.ts";
import type { BuildSegments, SegmentPart } from "./snapshot-builder.ts";

/** Indexes in this thread, part after part. */
export const buildSegmentsHere: BuildSegments = async (parts) => {
  const segments: IndexSegment[] = [];
  for (const { collection, articles } of parts) {
    segments.push(buildSegment(collection, articles));
    await yieldToOthers();
  }
  return segments;
};

/** What the worker gives back: a segment without its paragraphs, which this thread has already. */
export type SentSegment = Omit<IndexSegment, "paragraphs">;

/**
 * Indexes in a worker, which ends with the work, so that questions are answered meanwhile. Of a worker that fails
 * nothing is served. `file` is the compiled `segment-worker.js`.
 */
export function buildSegmentsInWorker(file: URL): BuildSegments {
  return async (parts) => {
    const worker = new Worker(file);
    try {
      const segments: IndexSegment[] = [];
      for (const part of parts) segments.push(await buildInWorker(worker, part));
      return segments;
    } finally {
      await worker.terminate();
    }
  };
}

function buildInWorker(worker: Worker, part: SegmentPart): Promise<IndexSegment> {
  return new Promise((resolve, reject) => {
    const exited = (code: number) => reject(new Error(`the worker that indexes ended with ${code}`));
    worker.once("error", reject);
    worker.once("exit", exited);
    worker.once("message", (sent: SentSegment) => {
      worker.off("error", reject);
      worker.off("exit", exited);
      resolve({ ...sent, paragraphs: part.articles.flatMap(({ paragraphs }) => paragraphs) });
    });
    worker.postMessage(part);
  });
}
