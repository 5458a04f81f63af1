import type { Article } from "../../src/news/article.ts";
import { ClusterError } from "../../src/opensearch/cluster-error.ts";
import type { Cluster } from "../../src/opensearch/connect.ts";
import { searchDocuments } from "../../src/opensearch/documents.ts";
import { fillIndex } from "../../src/opensearch/fill-index.ts";
import { indexDefinition } from "../../src/opensearch/index-mapping.ts";
import { createOpenSearchRetriever } from "../../src/opensearch/retriever.ts";
import type { Retriever } from "../../src/retrieval/retriever.ts";

/** What every version's every paragraph answers. */
export const QUESTION = "How many ships left the harbour?";
const ARTICLES = 40;

/** Articles that name their version in every paragraph, so that an answer from two would show. */
export function articlesOfVersion(version: number, count = ARTICLES): readonly Article[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `article-${at}`,
    collection: "operator",
    title: `Ships of harbour ${at}`,
    date: "2022-01-10",
    url: "https://example.org/",
    language: "en",
    paragraphs: [1, 2, 3].map((number) => ({
      articleId: `article-${at}`,
      number,
      text: `In edition ${version} the newspaper counted ${at + number} ships that left the harbour on day ${at}.`,
    })),
  }));
}

/** How a version is kept: further copies, the one node that may have it, and how many articles it has. */
export interface VersionPlan {
  readonly replicas?: number;
  readonly onNode?: string;
  readonly articles?: number;
}

/** Makes the index of a version, green and searchable, and gives its name. */
export async function buildVersion({ work }: Cluster, name: string, version: number, plan: VersionPlan = {}) {
  const { replicas = 2, onNode, articles = ARTICLES } = plan;
  const index = `${name}-${version}`;
  const { settings, mappings } = indexDefinition({ shards: 1, replicas: String(replicas) });
  const place = onNode === undefined ? {} : { "index.routing.allocation.require._name": onNode };
  await work({ method: "PUT", path: `/${index}`, body: { settings: { ...settings, ...place }, mappings } });
  await fillIndex(
    { work, pause: () => Promise.resolve() },
    index,
    searchDocuments("operator", articlesOfVersion(version, articles)),
  );
  await work({ method: "POST", path: `/${index}/_refresh` });
  await work({
    method: "GET",
    path: `/_cluster/health/${index}`,
    query: { wait_for_status: "green", timeout: "50s" },
  });
  return index;
}

/** Lets the alias name this index and no other, in one step. */
export async function serve({ work }: Cluster, alias: string, index: string): Promise<void> {
  const actions = [{ remove: { index: `${alias}-*`, alias, must_exist: false } }, { add: { index, alias } }];
  await work({ method: "POST", path: "/_aliases", body: { actions } });
}

/** Deletes the indices of the name. */
export async function removeVersions({ work }: Cluster, name: string): Promise<void> {
  await work({ method: "DELETE", path: `/${name}-*` });
}

/**
 * Asks the version that is served: which one is looked up anew for each question, in what the node
 * itself knows (the elected manager may be the one that hangs), and again when it is gone before the
 * answer. Gives the versions of the passages, each once.
 */
export function createReader({ ask }: Cluster, alias: string): () => Promise<readonly string[]> {
  const retrievers = new Map<string, Retriever>();
  const search = async () => {
    const names = await ask<Record<string, object>>({
      method: "GET",
      path: `/_alias/${alias}`,
      query: { local: true },
    });
    const index = Object.keys(names).join();
    const retriever = retrievers.get(index) ?? createOpenSearchRetriever(ask, index);
    retrievers.set(index, retriever);
    return retriever.search(QUESTION, { limit: 10, collections: ["operator"] });
  };
  return async () => {
    const passages = await search().catch((error: unknown) => {
      if (error instanceof ClusterError && error.status === 404) return search();
      throw error;
    });
    if (passages.length < 10) throw new Error(`only ${passages.length} passages`);
    return [...new Set(passages.map(({ paragraph }) => /edition (\d+)/.exec(paragraph.text)?.[1] ?? ""))];
  };
}
