/**
 * The cluster's answer was no success, and asking another node would not help. Holds nothing of the request: what people
 * ask is never logged.
 */
export class ClusterError extends Error {
  override readonly name = "ClusterError";
  /** The status of HTTP: 404 where something is not there, 409 where it is already, 413 where too much was sent at once. */
  readonly status: number;
  /** OpenSearch's name for what is wrong, such as `index_not_found_exception`; empty when it gave none. */
  readonly type: string;

  constructor(status: number, type: string) {
    super(`OpenSearch answers ${status} ${type}`.trimEnd());
    this.status = status;
    this.type = type;
  }
}
