/** How the cluster is reached. */
export interface ClusterSettings {
  /** Addresses of its nodes, at least one, such as `https://search-1.example:9200`. */
  readonly nodes: readonly string[];
  /** Absent: the cluster asks for none. */
  readonly credentials?: ClusterCredentials;
  /** A file in PEM with the authority that has signed the nodes' certificates; absent: those that Node knows. */
  readonly caFile?: string;
}

/** A user with a password, or an API key as OpenSearch gives it, encoded. */
export type ClusterCredentials =
  | { readonly username: string; readonly password: string }
  | { readonly apiKey: string };
