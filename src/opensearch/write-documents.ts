import { setImmediate as yieldToOthers } from "node:timers/promises";
import { ClusterError } from "./cluster-error.ts";
import type { StoredDocument } from "./documents.ts";
import type { SendRequest } from "./request.ts";

/** What writing needs. */
export interface WritingParts {
  readonly send: SendRequest;
  /** Resolves after so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
  /** Throws when the writer may not go on. */
  readonly checkTurn: () => void;
}

/**
 * Writes all documents to the index, many at once, and gives how many there were. What the cluster has no room for now is
 * sent again later, what is too much at once in halves; any other refusal of a single document rejects.
 */
export async function writeDocuments(
  parts: WritingParts,
  index: string,
  documents: Iterable<StoredDocument<object>>,
): Promise<number> {
  let count = 0;
  let batch: StoredDocument<object>[] = [];
  let characters = 0;
  let since = performance.now();
  const flush = async () => {
    parts.checkTurn();
    await writeBatch(parts, index, batch);
    batch = [];
    characters = 0;
  };
  for (const document of documents) {
    batch.push(document);
    count++;
    characters += JSON.stringify(document.source).length;
    if (batch.length >= MAX_BATCH || characters >= MAX_CHARACTERS) await flush();
    if (performance.now() - since < SHARE_MS) continue;
    await yieldToOthers();
    since = performance.now();
  }
  if (batch.length > 0) await flush();
  return count;
}

/** A cluster takes 100 MB at once by default; small batches leave it time for questions. */
const MAX_BATCH = 1_000;
const MAX_CHARACTERS = 2_000_000;
/** After so many milliseconds others have their turn. */
const SHARE_MS = 10;
const FULL_PAUSES_MS = [100, 200, 400, 800, 1_600, 3_200, 6_400];

async function writeBatch(
  parts: WritingParts,
  index: string,
  batch: readonly StoredDocument<object>[],
): Promise<void> {
  let rest = batch;
  for (const pause of [...FULL_PAUSES_MS, undefined]) {
    rest = await sendBatch(parts, index, rest);
    if (rest.length === 0) return;
    if (pause !== undefined) await parts.pause(pause);
  }
  throw new Error(`${index}: the cluster has no room for ${rest.length} documents`);
}

/** Gives the documents for which there was no room. */
async function sendBatch(
  parts: WritingParts,
  index: string,
  batch: readonly StoredDocument<object>[],
): Promise<readonly StoredDocument<object>[]> {
  try {
    const { errors, items } = await parts.send<BulkAnswer>({
      ...{ method: "POST", path: `/${encodeURIComponent(index)}/_bulk` },
      query: { filter_path: "errors,items.index.status,items.index.error.type,items.index.error.reason" },
      lines: batch.flatMap(({ id, source }) => [{ index: { _id: id } }, source]),
    });
    if (!errors) return [];
    return batch.filter((document, at) => isLeftOut(index, document, items[at]?.index));
  } catch (error) {
    if (!(error instanceof ClusterError) || error.status !== TOO_LARGE || batch.length < 2) throw error;
    const middle = Math.ceil(batch.length / 2);
    await writeBatch(parts, index, batch.slice(0, middle));
    await writeBatch(parts, index, batch.slice(middle));
    return [];
  }
}

const TOO_LARGE = 413;
const NO_ROOM = 429;

function isLeftOut(index: string, { id }: StoredDocument<object>, result: BulkResult | undefined): boolean {
  if (result?.status === NO_ROOM) return true;
  if (result !== undefined && result.error === undefined) return false;
  throw new Error(`${index}: ${id} was refused: ${result?.error?.type} ${result?.error?.reason}`);
}

interface BulkAnswer {
  readonly errors: boolean;
  readonly items: readonly { readonly index: BulkResult }[];
}

interface BulkResult {
  readonly status: number;
  readonly error?: { readonly type: string; readonly reason?: string };
}
