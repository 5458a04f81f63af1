/** How the cluster is reached. */
export interface ClusterSettings {
  /** Addresses of its nodes, at least one, such as `https://search-1.example:9200`. */
  readonly nodes: readonly string[];
  /** Absent: the cluster asks for none. */
  readonly credentials?: ClusterCredentials;
  /** A file in PEM with the authority that has signed the nodes' certificates; absent: those that Node knows. */
  readonly caFile?: string;
}

/** How the articles are kept in a cluster. */
export interface SharedLibrarySettings extends ClusterSettings {
  /** What all processes of a bot know the served version by; the names of indices begin with it. */
  readonly alias: string;
  /** Into how many parts an index is split. */
  readonly shards: number;
  /** How many further copies of each part there are: a number, or a range within which the number of nodes decides. */
  readonly replicas: string;
}

/** A user with a password, or an API key as OpenSearch gives it, encoded. */
export type ClusterCredentials =
  | { readonly username: string; readonly password: string }
  | { readonly apiKey: string };
