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
      // What a listener returns, Node awaits as a promise of its own, and takes its rejection for an uncaught error.
      const abort = () => void sending.abort();
      signal?.addEventListener("abort", abort, { once: true });
      try {
        const { body } = await sending;
        if (typeof body === "object" && body !== null) refusePartial(body);
        return body;
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

/** The client's errors hold the request, and so what somebody asked: what is thrown on holds the answer's kind alone. */
function meaningOf(error: unknown): unknown {
  if (error instanceof errors.ResponseError) {
    const body = error.body as { readonly error?: { readonly type?: unknown } } | null;
    const type = typeof body?.error?.type === "string" ? body.error.type : "";
    return errorOf(error.statusCode, type);
  }
  if (error instanceof errors.OpenSearchClientError) {
    return new LibraryUnreachableError(`a node does not answer: ${error.message}`);
  }
  return error;
}

/** Too many requests, and the faults of a server, are what another node, or the same one later, may well answer. */
function errorOf(status: number, type: string): Error {
  if (status !== 429 && status < 500) return new ClusterError(status, type);
  return new LibraryUnreachableError(`a node answers ${status} ${type}`.trimEnd());
}

/** A success as a whole may hold a failure: of one of several searches, or of a document that a lost node has. */
function refusePartial({ docs = [], responses = [] }: PartedAnswer): void {
  for (const { error } of docs) {
    if (error !== undefined) throw errorOf(error.type === MISSING ? 404 : 503, error.type);
  }
  for (const { status = 200, error } of responses) {
    if (status >= 400) throw errorOf(status, error?.type ?? "");
  }
}

const MISSING = "index_not_found_exception";

interface PartedAnswer {
  readonly docs?: readonly { readonly error?: { readonly type: string } }[];
  readonly responses?: readonly { readonly status?: number; readonly error?: { readonly type: string } }[];
}
