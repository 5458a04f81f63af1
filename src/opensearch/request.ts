/** One request to the cluster, as its REST interface takes it. */
export interface ClusterRequest {
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | "HEAD";
  /** Begins with a slash; names in it are encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  /** Sent as JSON; not with `lines`. */
  readonly body?: object;
  /** Sent as one JSON text a line, as `_bulk` and `_msearch` take it. */
  readonly lines?: readonly object[];
}

/**
 * Sends a request and gives the answer's body, parsed. Rejects with the signal's reason when it is aborted, and with an
 * error for every answer that is no success, or holds a search or document that is none. The type is what the sender knows of the body: of our own documents, under
 * a mapping that takes no other fields.
 */
export type SendRequest = <Body>(request: ClusterRequest, signal?: AbortSignal) => Promise<Body>;
