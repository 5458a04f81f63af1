// @ts-nocheck
import { parentPort } from "node:worker_threads";
import { buildSegment } from "../retrieval/build-index.ts";
import type { SentSegment } from "./build-segments.ts";
import type { SegmentPart } from "./snapshot-builder.ts";

/** The worker's own main: each message is a part to be indexed, and the answer its segment. */
parentPort?.on("message", ({ collection, articles }: SegmentPart) => {
  const { paragraphs: _, ...sent }: SentSegment & { paragraphs: unknown } = buildSegment(
    collection,
    articles,
  );
  const buffers = Object.values(sent).flatMap((value) => (ArrayBuffer.isView(value) ? [value.buffer] : []));
  parentPort?.postMessage(sent, [...new Set(buffers)] as ArrayBuffer[]);
});
