import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { StoredDocument } from "./documents.ts";
import { type CollectionWork, collectionDocuments, type MakeDocuments } from "./library-documents.ts";
import { shareTime } from "./share-time.ts";

/** Makes documents in this thread; what is counted over a whole collection keeps it busy as long as that takes. */
export const makeDocumentsHere: MakeDocuments = (work) => shareTime(collectionDocuments(work));

/** Some of the documents; none: there are no more. */
export type SentDocuments = readonly StoredDocument<object>[];

/**
 * Makes documents in a worker, which ends with the work, so that questions are answered meanwhile. It makes no more than
 * it is asked for. `file` is the compiled `documents-worker.js`.
 */
export function makeDocumentsInWorker(file: URL): MakeDocuments {
  return async function* (work: CollectionWork) {
    const worker = new Worker(file);
    try {
      worker.postMessage(work);
      for (;;) {
        const sent = await nextOf(worker);
        if (sent.length === 0) return;
        yield* sent;
        worker.postMessage(MORE);
      }
    } finally {
      await worker.terminate();
    }
  };
}

/** Asks the worker for some more. */
const MORE = "more";

async function nextOf(worker: Worker): Promise<SentDocuments> {
  const ending = new AbortController();
  const exited = once(worker, "exit", { signal: ending.signal }).then(([code]) => {
    throw new Error(`the worker that makes documents ended with ${code}`);
  });
  exited.catch(() => {});
  try {
    const [sent] = await Promise.race([once(worker, "message", { signal: ending.signal }), exited]);
    return sent;
  } finally {
    ending.abort();
  }
}
