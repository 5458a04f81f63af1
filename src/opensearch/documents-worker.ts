import { parentPort } from "node:worker_threads";
import { lowerPriority } from "../answer/lower-priority.ts";
import { type CollectionWork, collectionDocuments } from "./library-documents.ts";
import type { SentDocuments } from "./make-documents.ts";

/** The worker's own main: the first message is a collection, each further one asks for some more of its documents. */
let documents: ReturnType<typeof collectionDocuments> | undefined;

parentPort?.on("message", (message: CollectionWork | string) => {
  if (typeof message !== "string") documents = collectionDocuments(message);
  const sent = [];
  while (documents !== undefined && sent.length < SENT_AT_ONCE) {
    const next = documents.next();
    if (next.done === true) break;
    sent.push(next.value);
  }
  parentPort?.postMessage(sent satisfies SentDocuments);
});

lowerPriority();

const SENT_AT_ONCE = 200;
