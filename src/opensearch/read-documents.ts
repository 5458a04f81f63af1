import { type BoundedCache, createBoundedCache } from "../retrieval/bounded-cache.ts";
import { collectionFilter } from "./collection-filter.ts";
import type { SendRequest } from "./request.ts";
import type { SearchSource, WordSource } from "./search-sources.ts";

/** A word of which the nearest words of a part's vocabulary are wanted, at most `limit` letters off, 1 or 2. */
export interface NearWish {
  readonly collection: string;
  readonly part: string;
  readonly word: string;
  readonly limit: number;
}

/** Reads documents of one version by id, and words by likeness. What never changes is remembered, within bounds. */
export interface DocumentReader {
  /** Each id with its document, `null` for one that there is not. */
  read(ids: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, SearchSource | null>>;
  /** The words near each, in the order of the wishes; of those a letter off, none that is two off. */
  readNear(wishes: readonly NearWish[], signal?: AbortSignal): Promise<readonly (readonly WordSource[])[]>;
  /** How many paragraphs the index has, of all collections: a number that tells nothing of any. */
  countParagraphs(signal?: AbortSignal): Promise<number>;
}

/** A reader of the index with that name, which must be one version and not an alias. */
export function createDocumentReader(send: SendRequest, index: string): DocumentReader {
  const documents: BoundedCache<SearchSource | null> = createBoundedCache(MAX_REMEMBERED);
  let paragraphs: number | undefined;
  return {
    async read(ids, signal) {
      const found = new Map<string, SearchSource | null>();
      const missing: string[] = [];
      for (const id of ids) {
        const known = documents.get(id);
        if (known === undefined) missing.push(id);
        else found.set(id, known);
      }
      if (missing.length === 0) return found;
      const { docs } = await send<MultiGet>(
        {
          method: "POST",
          path: `/${encodeURIComponent(index)}/_mget`,
          query: { realtime: false, filter_path: "docs._id,docs.found,docs._source,docs.error.type" },
          body: { ids: missing },
        },
        signal,
      );
      for (const { _id, _source } of docs) {
        documents.set(_id, _source ?? null);
        found.set(_id, _source ?? null);
      }
      return found;
    },
    async countParagraphs(signal) {
      if (paragraphs !== undefined) return paragraphs;
      const { hits } = await send<{ readonly hits: { readonly total: { readonly value: number } } }>(
        {
          method: "POST",
          path: `/${encodeURIComponent(index)}/_search`,
          query: { allow_partial_search_results: false, filter_path: "hits.total" },
          body: { size: 0, track_total_hits: true, query: { term: { kind: "paragraph" } } },
        },
        signal,
      );
      paragraphs = hits.total.value;
      return paragraphs;
    },
    async readNear(wishes, signal) {
      if (wishes.length === 0) return [];
      const searches = wishes.flatMap((wish) => distances(wish).map((letters) => nearSearch(wish, letters)));
      const { responses } = await send<MultiSearch>(
        {
          method: "POST",
          path: `/${encodeURIComponent(index)}/_msearch`,
          query: { filter_path: "responses.hits.hits._source,responses.status,responses.error.type" },
          lines: searches.flatMap((search) => [{ allow_partial_search_results: false }, search]),
        },
        signal,
      );
      let at = 0;
      return wishes.map((wish) => {
        const answers = distances(wish).map(() =>
          (responses[at++]?.hits?.hits ?? []).map((hit) => hit._source),
        );
        return answers.find((words) => words.length > 0) ?? [];
      });
    },
  };
}

/** About 1 kB each at most. */
const MAX_REMEMBERED = 4_000;
/** More words than are ever as near as that; of more, some are not seen. */
const MAX_NEAR = 200;

function distances({ limit }: NearWish): readonly number[] {
  return Array.from({ length: limit }, (_, at) => at + 1);
}

function nearSearch({ collection, part, word }: NearWish, letters: number): object {
  return {
    size: MAX_NEAR,
    query: {
      bool: {
        filter: [
          ...collectionFilter("word", [collection]),
          { term: { part } },
          { fuzzy: { word: { value: word, fuzziness: letters, rewrite: "constant_score" } } },
        ],
      },
    },
  };
}

interface MultiGet {
  readonly docs: readonly {
    readonly _id: string;
    readonly _source?: SearchSource;
  }[];
}

interface MultiSearch {
  readonly responses: readonly {
    readonly hits?: { readonly hits?: readonly { readonly _source: WordSource }[] };
  }[];
}
