import type { Article } from "../../src/news/article.ts";
import { searchDocuments } from "../../src/opensearch/documents.ts";
import type { ClusterRequest, SendRequest } from "../../src/opensearch/request.ts";
import type { SearchSource } from "../../src/opensearch/search-sources.ts";
import { editDistance } from "../../src/text/edit-distance.ts";

/** A cluster in this process that holds one version of a library and understands what a search sends. */
export interface FakeCluster {
  readonly send: SendRequest;
  /** All that was sent. */
  readonly requests: readonly ClusterRequest[];
}

/** Fills the cluster with the articles. A request that no search sends fails. */
export function createFakeCluster(articles: readonly Article[]): FakeCluster {
  const documents = new Map<string, SearchSource>();
  for (const collection of new Set(articles.map((article) => article.collection))) {
    const own = articles.filter((article) => article.collection === collection);
    for (const { id, source } of searchDocuments(collection, own)) documents.set(id, source);
  }
  const requests: ClusterRequest[] = [];
  return {
    requests,
    send: async <Body>(request: ClusterRequest, signal?: AbortSignal) => {
      requests.push(request);
      await Promise.resolve();
      signal?.throwIfAborted();
      return answer(documents, request) as Body;
    },
  };
}

type Documents = ReadonlyMap<string, SearchSource>;

function answer(documents: Documents, { path, body = {}, lines = [] }: ClusterRequest): unknown {
  if (path.endsWith("/_mget")) {
    const { ids } = body as { readonly ids: readonly string[] };
    return { docs: ids.map((id) => ({ _id: id, _source: documents.get(id) })) };
  }
  if (path.endsWith("/_search")) return search(documents, body as Search);
  if (path.endsWith("/_msearch")) {
    const searches = lines.filter((_, at) => at % 2 === 1) as readonly Search[];
    return { responses: searches.map((each) => search(documents, each)) };
  }
  throw new Error(`the fake cluster does not know ${path}`);
}

interface Search {
  readonly query: Clause;
  readonly size?: number;
}

interface Clause {
  readonly term?: Readonly<Record<string, string | { readonly value: string; readonly boost: number }>>;
  readonly terms?: Readonly<Record<string, readonly string[]>>;
  readonly fuzzy?: { readonly word: { readonly value: string; readonly fuzziness: number } };
  readonly bool?: {
    readonly filter: readonly Clause[];
    readonly should?: readonly Clause[];
    readonly minimum_should_match?: number;
  };
}

function search(documents: Documents, { query, size }: Search): object {
  const found = [...documents.values()].flatMap((source) => {
    const score = scoreOf(query, source);
    return score === undefined ? [] : [{ _source: source, score }];
  });
  const best = found.sort((one, other) => other.score - one.score).slice(0, size);
  return { hits: { total: { value: found.length }, hits: best } };
}

/** The score of a document; undefined when it does not match. A term counts by its boost and how often it is there. */
function scoreOf({ term, terms, fuzzy, bool }: Clause, source: SearchSource): number | undefined {
  const fields: Readonly<Record<string, unknown>> = { ...source };
  if (fuzzy !== undefined) {
    const { value, fuzziness } = fuzzy.word;
    return editDistance(value, String(fields.word), fuzziness) <= fuzziness ? 0 : undefined;
  }
  if (bool !== undefined) {
    if (bool.filter.some((clause) => scoreOf(clause, source) === undefined)) return undefined;
    const scores = (bool.should ?? []).flatMap((clause) => scoreOf(clause, source) ?? []);
    if (scores.length < (bool.minimum_should_match ?? 0)) return undefined;
    return scores.reduce((sum, score) => sum + score, 0);
  }
  for (const [field, values] of Object.entries(terms ?? {})) {
    return values.includes(String(fields[field])) ? 0 : undefined;
  }
  for (const [field, wanted] of Object.entries(term ?? {})) {
    const { value, boost } = typeof wanted === "string" ? { value: wanted, boost: 0 } : wanted;
    const times = String(fields[field])
      .split(" ")
      .filter((each) => each === value).length;
    return times === 0 ? undefined : (boost * times) / (times + 1);
  }
  return undefined;
}
