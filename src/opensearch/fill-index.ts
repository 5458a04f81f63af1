import { ClusterError } from "./cluster-error.ts";
import type { StoredDocument } from "./documents.ts";
import type { SendRequest } from "./request.ts";

/** What filling an index needs. */
export interface Filling {
  /** Sends work; it sends again by itself what a node does not take as a whole. */
  readonly work: SendRequest;
  /** Waits before documents that a node had no room for are sent again; the first is attempt 1. */
  readonly pause: (attempt: number, signal?: AbortSignal) => Promise<void>;
  readonly signal?: AbortSignal;
}

/** What is written; made when it is wanted, so that a large library is never here as a whole. */
export type Documents = Iterable<StoredDocument<object>> | AsyncIterable<StoredDocument<object>>;

/**
 * Writes the documents into the index and gives their number. Documents that the cluster has no room for now (429) are
 * sent again, a batch that it finds too large (413) in halves. Rejects with a `ClusterError` at the first document that
 * it refuses, or refuses for too long: then the index is not to be served.
 */
export async function fillIndex(
  { work, pause, signal }: Filling,
  index: string,
  documents: Documents,
): Promise<number> {
  let written = 0;
  for await (const batch of batchesOf(documents)) {
    await sendAll(batch, 0);
    written += batch.length;
  }
  return written;

  async function sendAll(batch: readonly StoredDocument<object>[], attempt: number): Promise<void> {
    const refused = await sendOrHalve(batch);
    if (refused.length === 0) return;
    if (attempt === MOST_ATTEMPTS) throw new ClusterError(TOO_MANY, "too_many_requests");
    await pause(attempt + 1, signal);
    await sendAll(refused, attempt + 1);
  }

  /** Gives the documents that there was no room for. */
  async function sendOrHalve(
    batch: readonly StoredDocument<object>[],
  ): Promise<readonly StoredDocument<object>[]> {
    try {
      return await send(batch);
    } catch (error) {
      const isTooLarge = error instanceof ClusterError && error.status === TOO_LARGE;
      if (!isTooLarge || batch.length === 1) throw error;
      const middle = Math.ceil(batch.length / 2);
      return [...(await sendOrHalve(batch.slice(0, middle))), ...(await sendOrHalve(batch.slice(middle)))];
    }
  }

  async function send(batch: readonly StoredDocument<object>[]): Promise<readonly StoredDocument<object>[]> {
    const { errors, items } = await work<BulkAnswer>(
      {
        method: "POST",
        path: `/${encodeURIComponent(index)}/_bulk`,
        query: { filter_path: "errors,items.*.status,items.*.error.type" },
        lines: batch.flatMap(({ id, source }) => [{ index: { _id: id } }, source]),
      },
      signal,
    );
    if (!errors) return [];
    return batch.filter((_, at) => wasRefused(items?.[at]?.index));
  }
}

/** Throws when the document can never be written. */
function wasRefused(item: BulkItem | undefined): boolean {
  const { status = 200, error } = item ?? {};
  if (status < 400) return false;
  if (status === TOO_MANY || status === UNAVAILABLE) return true;
  throw new ClusterError(status, error?.type ?? "");
}

const TOO_LARGE = 413;
const TOO_MANY = 429;
const UNAVAILABLE = 503;
const MOST_ATTEMPTS = 6;
/** Small enough that a node with a small heap takes several at once; OpenSearch itself refuses from 100 MB on. */
const BATCH_CHARACTERS = 2_000_000;
const BATCH_DOCUMENTS = 2_000;

async function* batchesOf(documents: Documents): AsyncGenerator<readonly StoredDocument<object>[]> {
  let batch: StoredDocument<object>[] = [];
  let characters = 0;
  for await (const document of documents) {
    const length = JSON.stringify(document.source).length;
    if (batch.length > 0 && (characters + length > BATCH_CHARACTERS || batch.length === BATCH_DOCUMENTS)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(document);
    characters += length;
  }
  if (batch.length > 0) yield batch;
}

interface BulkAnswer {
  readonly errors: boolean;
  readonly items?: readonly { readonly index?: BulkItem }[];
}

interface BulkItem {
  readonly status?: number;
  readonly error?: { readonly type: string };
}
