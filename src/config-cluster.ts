import type { ClusterCredentials, ClusterSettings } from "./opensearch/cluster-settings.ts";

/** How the cluster is reached, or what is wrong with the variables that say so. */
export interface ReadCluster {
  readonly cluster: ClusterSettings;
  readonly faults: readonly string[];
}

/**
 * Reads from environment variables what belongs together: addresses, and who asks. Nothing is looked at unless
 * `RETRIEVER` is `opensearch`. A password or key is sent over plain http on loopback only.
 */
export function readCluster(environment: Readonly<Record<string, string | undefined>>): ReadCluster {
  const read = (name: string) => environment[name]?.trim() || undefined;
  if (read("RETRIEVER") !== "opensearch") return { cluster: { nodes: [] }, faults: [] };
  const nodes = (read("OPENSEARCH_NODES") ?? "").split(/[\s,]+/).filter((node) => node !== "");
  const caFile = read("OPENSEARCH_CA_FILE");
  const access = {
    username: read("OPENSEARCH_USERNAME"),
    password: environment.OPENSEARCH_PASSWORD || undefined,
    apiKey: read("OPENSEARCH_API_KEY"),
  };
  const credentials = credentialsOf(access);
  return {
    cluster: {
      nodes: nodes.map((node) => node.replace(/\/+$/, "")),
      ...(credentials !== undefined && { credentials }),
      ...(caFile !== undefined && { caFile }),
    },
    faults: [...faultsOfNodes(nodes, credentials !== undefined), ...faultsOfAccess(access)],
  };
}

interface Access {
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly apiKey: string | undefined;
}

function credentialsOf({ username, password, apiKey }: Access): ClusterCredentials | undefined {
  if (apiKey !== undefined) return { apiKey };
  return username === undefined || password === undefined ? undefined : { username, password };
}

function faultsOfNodes(nodes: readonly string[], hasSecret: boolean): readonly string[] {
  const example = "such as https://search-1.example:9200,https://search-2.example:9200";
  if (nodes.length === 0) return [`OPENSEARCH_NODES: expected the cluster's addresses, ${example}`];
  return [...new Set(nodes.flatMap((node) => faultOfNode(node, hasSecret, example) ?? []))];
}

/** The address is not repeated: there may be a password in it. */
function faultOfNode(node: string, hasSecret: boolean, example: string): string | undefined {
  if (!URL.canParse(node) || !/^https?:$/.test(new URL(node).protocol)) {
    return `OPENSEARCH_NODES: expected http or https addresses separated by commas, ${example}`;
  }
  const { protocol, hostname, username, password } = new URL(node);
  if (username + password !== "") {
    return "OPENSEARCH_NODES: an address holds a user or password; set OPENSEARCH_USERNAME and OPENSEARCH_PASSWORD instead";
  }
  if (hasSecret && protocol === "http:" && !LOOPBACK.has(hostname)) {
    return "OPENSEARCH_NODES: expected https, because a password or key is sent along; http is for loopback only";
  }
  return undefined;
}

const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

function faultsOfAccess({ username, password, apiKey }: Access): readonly string[] {
  if (apiKey !== undefined && (username !== undefined || password !== undefined)) {
    return ["OPENSEARCH_API_KEY: expected either a key, or a user and a password, not both"];
  }
  if (username !== undefined && password === undefined) {
    return ["OPENSEARCH_PASSWORD: expected the password of the user in OPENSEARCH_USERNAME"];
  }
  if (password !== undefined && username === undefined) {
    return ["OPENSEARCH_USERNAME: expected the user whose password is in OPENSEARCH_PASSWORD"];
  }
  return [];
}
