import { collectionFilter } from "./collection-filter.ts";
import type { SendRequest } from "./request.ts";

/** Reads what is stored of the library in one version, for one answer. */
export interface LibraryReader {
  /** The documents with these ids that are of these collections, in the order of the ids. */
  get<Source extends LibraryDocument>(
    ids: readonly string[],
    collections: readonly string[],
  ): Promise<readonly Source[]>;
  /** Looks for documents of one kind and of these collections, each search for itself, all at once. */
  search<Source extends LibraryDocument>(
    kind: Source["kind"],
    collections: readonly string[],
    searches: readonly LibrarySearch[],
  ): Promise<readonly FoundDocuments<Source>[]>;
}

/** Any document of a collection. */
export interface LibraryDocument {
  readonly kind: string;
  readonly collection: string;
}

/** What is looked for, in OpenSearch's own words; the filter by kind and collection is not for the searcher to give. */
export interface LibrarySearch {
  readonly filter: readonly object[];
  readonly sort?: readonly object[];
  readonly from?: number;
  readonly size: number;
  readonly isCounted?: boolean;
  /** The fields that are read; all when left out. */
  readonly fields?: { readonly includes?: readonly string[]; readonly excludes?: readonly string[] };
  /** Sorts that the hits continue after, as they came with the last hit. */
  readonly after?: readonly unknown[];
  readonly aggregations?: object;
}

/** What was found. */
export interface FoundDocuments<Source> {
  readonly documents: readonly Source[];
  /** How many there are in all; 0 when they were not counted. */
  readonly total: number;
  /** The sort of the last document. */
  readonly last: readonly unknown[] | undefined;
  /** OpenSearch's answer to the aggregations. */
  readonly aggregations: unknown;
}

/** OpenSearch gives no document behind this one of a search. */
export const MAX_RESULTS = 10_000;

/** All documents of one kind and one collection that a search with a sort finds, however many, some at a time. */
export async function* readAll<Source extends LibraryDocument>(
  reader: LibraryReader,
  kind: Source["kind"],
  collection: string,
  search: Required<Pick<LibrarySearch, "filter" | "sort" | "fields">>,
): AsyncGenerator<Source> {
  let after: readonly unknown[] | undefined;
  do {
    const next = { ...search, size: READ_AT_ONCE, ...(after !== undefined && { after }) };
    const [found] = await reader.search<Source>(kind, [collection], [next]);
    yield* found?.documents ?? [];
    after = found?.last;
  } while (after !== undefined);
}

const READ_AT_ONCE = 2_000;

/**
 * A reader of the index with that name, which must be one version and not an alias. What fails within an answer is for
 * `send` to refuse: each `filter_path` leaves it what that takes.
 */
export function createLibraryReader(send: SendRequest, index: string, signal?: AbortSignal): LibraryReader {
  const path = `/${encodeURIComponent(index)}`;
  return {
    async get<Source extends LibraryDocument>(ids: readonly string[], collections: readonly string[]) {
      if (ids.length === 0 || collections.length === 0) return [];
      const { docs = [] } = await send<MultiGet<Source>>(
        {
          ...{ method: "POST", path: `${path}/_mget`, body: { ids } },
          query: { filter_path: "docs._source,docs.error", realtime: false },
        },
        signal,
      );
      return docs.flatMap(({ _source }) =>
        _source !== undefined && collections.includes(_source.collection) ? [_source] : [],
      );
    },
    async search<Source extends LibraryDocument>(
      kind: Source["kind"],
      collections: readonly string[],
      searches: readonly LibrarySearch[],
    ) {
      if (searches.length === 0) return [];
      const { responses } = await send<MultiSearch<Source>>(
        {
          ...{ method: "POST", path: `${path}/_msearch` },
          query: {
            filter_path:
              "responses.hits.total.value,responses.hits.hits._source,responses.hits.hits.sort,responses.status,responses.aggregations,responses.error.type",
          },
          lines: searches.flatMap((search) => [
            { allow_partial_search_results: false },
            bodyOf(search, collectionFilter(kind, collections)),
          ]),
        },
        signal,
      );
      return responses.map(({ hits, aggregations }) => {
        const found = hits?.hits ?? [];
        return {
          documents: found.map(({ _source }) => _source),
          total: hits?.total?.value ?? 0,
          last: found.at(-1)?.sort,
          aggregations,
        };
      });
    },
  };
}

function bodyOf(search: LibrarySearch, scope: readonly object[]): object {
  const { filter, sort, from, size, isCounted = false, fields, after, aggregations } = search;
  return {
    query: { bool: { filter: [...scope, ...filter] } },
    track_total_hits: isCounted,
    size,
    ...(from !== undefined && { from }),
    ...(sort !== undefined && { sort }),
    ...(after !== undefined && { search_after: after }),
    ...(fields !== undefined && { _source: fields }),
    ...(aggregations !== undefined && { aggs: aggregations }),
  };
}

interface MultiGet<Source> {
  /** Left out when no document was found. */
  readonly docs?: readonly { readonly _source?: Source }[];
}

interface MultiSearch<Source> {
  readonly responses: readonly {
    readonly hits?: {
      readonly total?: { readonly value: number };
      readonly hits?: readonly { readonly _source: Source; readonly sort?: readonly unknown[] }[];
    };
    readonly aggregations?: unknown;
  }[];
}
