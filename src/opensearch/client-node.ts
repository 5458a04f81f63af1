import { type Client, errors } from "@opensearch-project/opensearch";
import { LibraryUnreachableError } from "../errors.ts";
import type { ClusterNode } from "./ask-nodes.ts";
import { ClusterError } from "./cluster-error.ts";
import type { ClusterRequest } from "./request.ts";

/** The node behind a client of one node; `silenceMs` is how long the node may send nothing before it counts as away. */
export function nodeOf(client: Client, silenceMs: number): ClusterNode {
  return {
    send: async (request, signal) => {
      signal?.throwIfAborted();
      const sending = client.transport.request(wireRequest(request), {
        requestTimeout: silenceMs,
        maxRetries: 0,
      });
      const abort = () => sending.abort();
      signal?.addEventListener("abort", abort, { once: true });
      try {
        return (await sending).body;
      } catch (error) {
        signal?.throwIfAborted();
        throw meaningOf(error);
      } finally {
        signal?.removeEventListener("abort", abort);
      }
    },
  };
}

function wireRequest({ method, path, query, body, lines }: ClusterRequest) {
  return {
    method,
    path,
    ...(query !== undefined && { querystring: { ...query } }),
    ...(body !== undefined && { body }),
    ...(lines !== undefined && { bulkBody: [...lines] }),
  };
}

/** What another node, or the same one later, may well answer. */
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** The client's errors hold the request, and so what somebody asked: what is thrown on holds the answer's kind alone. */
function meaningOf(error: unknown): unknown {
  if (error instanceof errors.ResponseError) {
    const body = error.body as { readonly error?: { readonly type?: unknown } } | null;
    const type = typeof body?.error?.type === "string" ? body.error.type : "";
    if (!PASSING.has(error.statusCode)) return new ClusterError(error.statusCode, type);
    return new LibraryUnreachableError(`a node answers ${error.statusCode} ${type}`.trimEnd());
  }
  if (error instanceof errors.OpenSearchClientError) {
    return new LibraryUnreachableError(`a node does not answer: ${error.message}`);
  }
  return error;
}
