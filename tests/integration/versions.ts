import { compareArticles } from "../../src/answer/compare-articles.ts";
import { type Article, OPERATOR_COLLECTION } from "../../src/news/article.ts";
import type { Cluster } from "../../src/opensearch/connect.ts";
import { searchDocuments } from "../../src/opensearch/documents.ts";
import { fillIndex } from "../../src/opensearch/fill-index.ts";
import { indexDefinition } from "../../src/opensearch/index-mapping.ts";
import { publishFirst } from "../../src/opensearch/publish-first.ts";
import { createOpenSearchRetriever } from "../../src/opensearch/retriever.ts";
import { createSharedCandidates } from "../../src/opensearch/shared-candidate.ts";
import { createSharedLibrary } from "../../src/opensearch/shared-library.ts";
import { byCollection, createPublisher } from "./shared-parts.ts";

const ARTICLES = 40;

/** Articles that name their version in every paragraph, so that an answer from two would show. */
function articlesOfVersion(version: number, count = ARTICLES): readonly Article[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `article-${at}`,
    collection: OPERATOR_COLLECTION,
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
    searchDocuments(OPERATOR_COLLECTION, articlesOfVersion(version, articles)),
  );
  await work({ method: "POST", path: `/${index}/_refresh` });
  await work({
    method: "GET",
    path: `/_cluster/health/${index}`,
    query: { wait_for_status: "green", timeout: "50s" },
  });
  return index;
}

/** A library of which each version is published as a reload publishes it. */
export interface VersionedLibrary {
  /** Publishes that version, with so many articles. */
  publish(version: number, articles?: number): Promise<void>;
  /**
   * Asks as a process of the bot asks, a question that was not asked before. Gives the versions of the passages, each
   * once.
   */
  ask(): Promise<readonly string[]>;
}

/** Publishes version 1, with as many copies as the configuration has unless it says otherwise. */
export async function openVersions(cluster: Cluster, alias: string): Promise<VersionedLibrary> {
  const started = Date.now();
  // With a clock that stands, so that no lock runs out on a slow machine.
  const { parts: few, turns } = createPublisher(cluster, alias, () => started);
  const parts = { ...few, replicas: "0-2" };
  let served = articlesOfVersion(1);
  await publishFirst(parts, turns, async () => byCollection(served));
  const publishing = createSharedLibrary(cluster.ask, cluster.work, alias);
  const { library } = createSharedLibrary(cluster.ask, cluster.work, alias);
  let asked = 0;
  return {
    async publish(version, count) {
      const articles = articlesOfVersion(version, count);
      const change = {
        collection: OPERATOR_COLLECTION,
        articles,
        difference: compareArticles(served, articles),
      };
      const candidate = await createSharedCandidates(parts, publishing)(
        change,
        await publishing.patient.snapshot(),
      );
      await candidate.publish();
      served = articles;
    },
    async ask() {
      const { retriever } = await library.snapshot();
      const question = `How many ships left the harbour on day ${asked++}?`;
      const passages = await retriever.search(question, { limit: 10, collections: [OPERATOR_COLLECTION] });
      if (passages.length < 10) throw new Error(`only ${passages.length} passages`);
      return [...new Set(passages.map(({ paragraph }) => /edition (\d+)/.exec(paragraph.text)?.[1] ?? ""))];
    },
  };
}

/** Finds what an index holds, without looking at what is served. */
export async function searchIndex({ ask }: Cluster, index: string): Promise<number> {
  const retriever = createOpenSearchRetriever(ask, index);
  const question = "How many ships left the harbour?";
  return (await retriever.search(question, { limit: 10, collections: [OPERATOR_COLLECTION] })).length;
}

/** Deletes an index. */
export async function removeIndex({ work }: Cluster, index: string): Promise<void> {
  await work({ method: "DELETE", path: `/${index}` });
}
