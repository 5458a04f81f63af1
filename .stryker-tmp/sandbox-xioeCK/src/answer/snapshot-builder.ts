// @ts-nocheck
import type { Article } from "../news/article.ts";
import type { IndexSegment } from "../retrieval/index-segment.ts";
import { type OpenSegment, openSegment } from "../retrieval/open-index.ts";
import type { Retriever } from "../retrieval/retriever.ts";
import { searchSegments } from "../retrieval/tfidf.ts";
import { createQuotationReader } from "./read-quotations.ts";
import { buildSnapshot, type Snapshot } from "./snapshot.ts";

/** Indexes articles of one collection, in the order of the lists given: here, or in a worker. */
export type BuildSegments = (parts: readonly SegmentPart[]) => Promise<readonly IndexSegment[]>;

/** Some of a collection's articles, which are indexed together. */
export interface SegmentPart {
  readonly collection: string;
  /** In the order of their ids. */
  readonly articles: readonly Article[];
}

/**
 * Builds snapshots, each from the one that is served: a part whose articles are the same is not indexed again. An
 * article's part depends on its id and on the size of its collection, so that however a state was reached, its index is
 * the same. `equip` may put something before each snapshot's retriever, such as a memory.
 */
export function createSnapshotBuilder(
  build: BuildSegments,
  equip: (retriever: Retriever) => Retriever = (retriever) => retriever,
) {
  const quotationsOf = createQuotationReader();
  const segmentsOf = new WeakMap<Snapshot, ReadonlyMap<string, BuiltPart>>();
  return async (articles: readonly Article[], served?: Snapshot): Promise<Snapshot> => {
    const before = served === undefined ? undefined : segmentsOf.get(served);
    const parts = partition(articles);
    const missing = [...parts].filter(([key, part]) => !isSame(before?.get(key), part));
    const built = missing.length === 0 ? [] : await build(missing.map(([, part]) => part));
    const fresh = new Map(missing.map(([key], place) => [key, built[place]]));
    const after = new Map<string, BuiltPart>();
    for (const [key, part] of parts) {
      const data = fresh.get(key);
      const kept = before?.get(key);
      if (data !== undefined) after.set(key, { articles: part.articles, segment: openSegment(data) });
      else if (kept !== undefined) after.set(key, kept);
    }
    const retriever = searchSegments([...after.values()].map(({ segment }) => segment));
    const keyOf = new Map(
      [...parts].flatMap(([key, part]) => part.articles.map(({ id }) => [id, key] as const)),
    );
    const snapshot = buildSnapshot(articles, equip(retriever), quotationsOf, ({ id }) => {
      const part = after.get(keyOf.get(id) ?? "");
      return part === undefined ? retriever : searchSegments([part.segment]);
    });
    segmentsOf.set(snapshot, after);
    return snapshot;
  };
}

interface BuiltPart {
  readonly articles: readonly Article[];
  readonly segment: OpenSegment;
}

/** About so many articles are indexed together: a changed one costs the work of its part. */
const ARTICLES_A_PART = 32;

/** The parts by name, in the order of the collections and then of their numbers. */
function partition(articles: readonly Article[]): ReadonlyMap<string, SegmentPart> {
  const sizes = new Map<string, number>();
  for (const { collection } of articles) sizes.set(collection, (sizes.get(collection) ?? 0) + 1);
  const parts = new Map<string, { readonly collection: string; readonly articles: Article[] }>();
  for (const article of [...articles].sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const { collection } = article;
    const count = powerOfTwo((sizes.get(collection) ?? 0) / ARTICLES_A_PART);
    const key = `${collection} ${count} ${hashOfId(article.id) % count}`;
    const part = parts.get(key);
    if (part === undefined) parts.set(key, { collection, articles: [article] });
    else part.articles.push(article);
  }
  return new Map([...parts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The least power of two that is not below `least`; 1 at least. */
function powerOfTwo(least: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(least)));
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashOfId(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function isSame(before: BuiltPart | undefined, { articles }: SegmentPart): boolean {
  return (
    before?.articles.length === articles.length &&
    before.articles.every((article, place) => article === articles[place])
  );
}
