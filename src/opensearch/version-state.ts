import { ClusterError } from "./cluster-error.ts";
import { VERSION_ID } from "./document-ids.ts";
import type { ContentsSource, VersionSource } from "./library-sources.ts";
import type { SendRequest } from "./request.ts";

/**
 * The name of the index with this content. Grows with the first digits of the hash, so that equal content is one index,
 * and with the number of how documents are made, so that another program's are never taken for ours.
 */
export function versionIndex(alias: string, hash: string): string {
  return `${alias}-v${FORMAT}-${hash.slice(0, 16)}`;
}

/** Whether an index is of documents as this program makes and reads them. */
export function isOwnFormat(alias: string, index: string): boolean {
  return index.startsWith(`${alias}-v${FORMAT}-`);
}

/** To be raised whenever documents of equal articles are made otherwise than before. */
const FORMAT = 3;

/**
 * The index that the alias names; undefined when nothing was published yet. With `isLocal` the node that is asked says
 * what it knows: it knows of a change before whoever made that is told that it is done.
 */
export async function readServedIndex(
  send: SendRequest,
  alias: string,
  isLocal = false,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const path = `/_alias/${encodeURIComponent(alias)}`;
  const request = { method: "GET", path, ...(isLocal && { query: { local: true } }) } as const;
  const found = await orUndefined(send<Readonly<Record<string, unknown>>>(request, signal));
  const names = Object.keys(found ?? {});
  if (names.length > 1) throw new Error(`${alias} names several indices: ${names.join(", ")}`);
  return names[0];
}

/** The version that an index is; undefined when there is no such index, or when it was never finished. */
export async function readVersion(
  send: SendRequest,
  index: string,
  signal?: AbortSignal,
): Promise<VersionSource | undefined> {
  const path = `/${encodeURIComponent(index)}`;
  const read = { method: "GET", path: `${path}/_doc/${VERSION_ID}` } as const;
  const found = await orUndefined(send<{ readonly _source: VersionSource }>(read, signal));
  if (found === undefined) return undefined;
  const { count } = await send<{ readonly count: number }>({ method: "GET", path: `${path}/_count` }, signal);
  return count === found._source.stored + 1 ? found._source : undefined;
}

/** What each collection of an index holds. For who publishes: of what people ask only their collections are read. */
export async function readContents(send: SendRequest, index: string): Promise<readonly ContentsSource[]> {
  const contents: ContentsSource[] = [];
  let after: readonly unknown[] | undefined;
  do {
    const { hits } = await send<FoundContents>({
      ...{ method: "POST", path: `/${encodeURIComponent(index)}/_search` },
      query: { allow_partial_search_results: false },
      body: {
        query: { term: { kind: "contents" } },
        size: AT_ONCE,
        sort: [{ collection: "asc" }],
        ...(after !== undefined && { search_after: after }),
      },
    });
    contents.push(...hits.hits.map(({ _source }) => _source));
    after = hits.hits.at(-1)?.sort;
  } while (after !== undefined);
  return contents;
}

/** Gives undefined where the cluster says that there is no such thing. */
export async function orUndefined<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ClusterError && error.status === NOT_FOUND) return undefined;
    throw error;
  }
}

const AT_ONCE = 1_000;
const NOT_FOUND = 404;

interface FoundContents {
  readonly hits: {
    readonly hits: readonly { readonly _source: ContentsSource; readonly sort: readonly unknown[] }[];
  };
}
