import { parentPort } from "node:worker_threads";
import { buildSegment } from "../retrieval/build-index.ts";
import { openSegment } from "../retrieval/open-index.ts";
import { type SentSegment, testSegment } from "./build-segments.ts";
import { lowerPriority } from "./lower-priority.ts";
import { noPause } from "./pause.ts";
import type { SegmentPart } from "./snapshot-builder.ts";

/** The worker's own main: each message is a part to be indexed and tested, and the answer what came of it. */
parentPort?.on("message", async (part: SegmentPart) => {
  const segment = openSegment(buildSegment(part.collection, part.articles));
  const failures = await testSegment(segment, part, noPause);
  const { paragraphs: _, ...data } = segment.data;
  const sent: SentSegment = { data, sorted: segment.sorted, failures };
  const tables = [data, data.pairDf, data.gramDf].flatMap((table) => Object.values(table));
  const arrays = [...tables, sent.sorted];
  const buffers = arrays.flatMap((value) => (ArrayBuffer.isView(value) ? [value.buffer] : []));
  parentPort?.postMessage(sent, [...new Set(buffers)] as ArrayBuffer[]);
});

lowerPriority();
