import { LibraryUnreachableError } from "../errors.ts";
import type { ClusterNode } from "./ask-nodes.ts";
import { ClusterError } from "./cluster-error.ts";
import type { ClusterRequest, SendRequest } from "./request.ts";

/**
 * Sends a request of work, such as one that fills an index, to one node and, when that does not answer or has no room
 * now, to the next after each of the pauses, in milliseconds. `pause` resolves after a time, or rejects with the signal's
 * reason. A request that must not happen twice is sent once;
 * an index that an earlier attempt seems to have made or deleted unheard counts as made or deleted.
 */
export function createWork(
  nodes: readonly ClusterNode[],
  pausesMs: readonly number[],
  pause: (ms: number, signal?: AbortSignal) => Promise<void>,
): SendRequest {
  let turn = 0;
  return async (request, signal) => {
    const pauses = mayRepeat(request) ? pausesMs : [];
    for (let attempt = 0; ; attempt++) {
      try {
        return await sendToNext<never>(request, signal);
      } catch (error) {
        if (attempt > 0 && isDone(request, error)) return { acknowledged: true } as never;
        const ms = pauses[attempt];
        if (!(error instanceof LibraryUnreachableError) || ms === undefined) throw error;
        await pause(ms, signal);
      }
    }
  };

  function sendToNext<Body>(request: ClusterRequest, signal?: AbortSignal): Promise<Body> {
    turn = (turn + 1) % nodes.length;
    const node = nodes[turn];
    if (node === undefined) throw new LibraryUnreachableError("the cluster has no nodes");
    return node.send<Body>(request, signal);
  }
}

/** A creation that was done, but not answered, would seem to have been done by somebody else. */
function mayRepeat({ path, query }: ClusterRequest): boolean {
  return !path.includes("/_create/") && query?.op_type !== "create";
}

function isDone({ method }: ClusterRequest, error: unknown): boolean {
  if (!(error instanceof ClusterError)) return false;
  if (method === "PUT") return error.type === "resource_already_exists_exception";
  return method === "DELETE" && error.type === "index_not_found_exception";
}
