import { LibraryUnreachableError } from "../errors.ts";
import type { ClusterNode } from "./ask-nodes.ts";
import type { ClusterRequest, SendRequest } from "./request.ts";

/**
 * Sends a request of work, such as one that fills an index, to one node and, when that does not answer or has no room
 * now, to the next after each of the pauses, in milliseconds. `pause` resolves after a time, or rejects with the signal's
 * reason. A request that must not happen twice is sent once.
 */
export function createWork(
  nodes: readonly ClusterNode[],
  pausesMs: readonly number[],
  pause: (ms: number, signal?: AbortSignal) => Promise<void>,
): SendRequest {
  let turn = 0;
  return async (request, signal) => {
    for (const ms of mayRepeat(request) ? pausesMs : []) {
      try {
        return await sendToNext<never>(request, signal);
      } catch (error) {
        if (!(error instanceof LibraryUnreachableError)) throw error;
        await pause(ms, signal);
      }
    }
    return sendToNext<never>(request, signal);
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
