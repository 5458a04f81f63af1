import { ClusterError } from "./cluster-error.ts";
import type { PublishParts } from "./publish-parts.ts";

/** Copies within the cluster what a query finds, and gives how many documents that were. */
export async function copyDocuments(
  parts: PublishParts,
  from: string,
  to: string,
  query: object,
): Promise<number> {
  const { task } = await parts.send<{ readonly task: string }>({
    ...{ method: "POST", path: "/_reindex", query: { wait_for_completion: false } },
    body: { source: { index: from, query, size: COPIED_AT_ONCE }, dest: { index: to } },
  });
  for (;;) {
    parts.checkTurn();
    const state = await parts.send<TaskState>({ method: "GET", path: `/_tasks/${encodeURIComponent(task)}` });
    if (state.completed) return countCopied(to, state);
    await parts.pause(LOOK_AGAIN_MS);
  }
}

/** Waits until all copies of the index are where they are to be; rejects when that does not come about. */
export async function waitForGreen(parts: PublishParts, index: string): Promise<void> {
  for (let waited = 0; waited < GREEN_WITHIN_S; waited += GREEN_TIMEOUT_S) {
    parts.checkTurn();
    if (await isGreen(parts, index)) return;
  }
  throw new Error(`${index}: not all copies are there after ${GREEN_WITHIN_S} s`);
}

const COPIED_AT_ONCE = 1_000;
const LOOK_AGAIN_MS = 100;
const GREEN_TIMEOUT_S = 10;
const GREEN_WITHIN_S = 300;
const REQUEST_TIMEOUT = 408;

interface TaskState {
  readonly completed: boolean;
  readonly error?: { readonly type: string };
  readonly response?: {
    readonly failures: readonly unknown[];
    readonly timed_out: boolean;
    readonly total: number;
  };
}

function countCopied(index: string, { error, response }: TaskState): number {
  if (error === undefined && response?.failures.length === 0 && !response.timed_out) return response.total;
  throw new Error(`${index}: what is as before could not be copied: ${error?.type ?? "some documents"}`);
}

/** The cluster answers 408 when the index is not green in time. */
async function isGreen({ send }: PublishParts, index: string): Promise<boolean> {
  try {
    const { status } = await send<{ readonly status: string }>({
      ...{ method: "GET", path: `/_cluster/health/${encodeURIComponent(index)}` },
      query: { wait_for_status: "green", timeout: `${GREEN_TIMEOUT_S}s` },
    });
    return status === "green";
  } catch (error) {
    if (error instanceof ClusterError && error.status === REQUEST_TIMEOUT) return false;
    throw error;
  }
}
