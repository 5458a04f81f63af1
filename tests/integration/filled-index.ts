import type { Article } from "../../src/news/article.ts";
import type { Cluster } from "../../src/opensearch/connect.ts";
import { searchDocuments } from "../../src/opensearch/documents.ts";
import { fillIndex } from "../../src/opensearch/fill-index.ts";
import { indexDefinition } from "../../src/opensearch/index-mapping.ts";

/** Makes an index of that name, in place of an older one, that holds these articles for searching. */
export async function fillForSearch(
  { work }: Cluster,
  index: string,
  articles: readonly Article[],
): Promise<void> {
  await work({ method: "DELETE", path: `/${index}`, query: { ignore_unavailable: true } });
  await work({ method: "PUT", path: `/${index}`, body: indexDefinition({ shards: 1, replicas: "1" }) });
  for (const collection of new Set(articles.map((article) => article.collection))) {
    const own = articles.filter((article) => article.collection === collection);
    await fillIndex({ work, pause: async () => {} }, index, searchDocuments(collection, own));
  }
  await work({ method: "POST", path: `/${index}/_refresh` });
}
