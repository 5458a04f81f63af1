import type { Article } from "../news/article.ts";
import { languageOf } from "../retrieval/article-language.ts";
import type { OpenSegment } from "../retrieval/open-index.ts";
import type { Retriever } from "../retrieval/retriever.ts";
import { searchSegments } from "../retrieval/tfidf.ts";
import { articleHash } from "./content-hash.ts";
import { createPause } from "./pause.ts";
import { createQuotationReader } from "./read-quotations.ts";
import { buildSnapshot, type HeldSnapshot, type Snapshot } from "./snapshot.ts";

/** Indexes articles of one collection, in the order of the lists given, and tests them: here, or in a worker. */
export type BuildSegments = (parts: readonly SegmentPart[]) => Promise<readonly BuiltSegment[]>;

/** Some of a collection's articles in one language, which are indexed together. */
export interface SegmentPart {
  readonly collection: string;
  /** In the order of their ids. */
  readonly articles: readonly Article[];
  /** Ids of those that are to be asked after themselves, as `testArticle` does. */
  readonly tested: readonly string[];
}

/** What came of a part. */
export interface BuiltSegment {
  readonly segment: OpenSegment;
  /** What failed, one line each, by the id of each article that was to be tested. */
  readonly failures: ReadonlyMap<string, readonly string[]>;
}

/**
 * Builds snapshots, each from the one that is served: a part whose articles are the same is not indexed again. An
 * article's part depends on its id, its language and how many its collection has in it, so that however a state was reached, its index is
 * the same. `equip` may put something before each snapshot's retriever, such as a memory.
 */
export function createSnapshotBuilder(
  build: BuildSegments,
  equip: (retriever: Retriever) => Retriever = (retriever) => retriever,
) {
  const quotationsOf = createQuotationReader();
  const segmentsOf = new WeakMap<Snapshot, ReadonlyMap<string, BuiltPart>>();
  return async (articles: readonly Article[], served?: Snapshot): Promise<HeldSnapshot> => {
    const before = served === undefined ? undefined : segmentsOf.get(served);
    if (before !== undefined) await computeAhead(articles, languageOf);
    const parts = partition(articles);
    const missing = [...parts].filter(([key, part]) => !isSame(before?.get(key), part));
    const unknown = before === undefined ? new Set<Article>() : unknownArticles(articles, before);
    const built =
      missing.length === 0 ? [] : await build(missing.map(([, part]) => withTests(part, unknown)));
    const fresh = new Map(missing.map(([key], place) => [key, built[place]?.segment]));
    const failures = new Map(built.flatMap((part) => [...part.failures]));
    const after = new Map<string, BuiltPart>();
    for (const [key, part] of parts) {
      const segment = fresh.get(key);
      const kept = before?.get(key);
      if (segment !== undefined) after.set(key, { articles: part.articles, segment });
      else if (kept !== undefined) after.set(key, kept);
    }
    const retriever = searchSegments([...after.values()].map(({ segment }) => segment));
    const keyOf = new Map(
      [...parts].flatMap(([key, part]) => part.articles.map(({ id }) => [id, key] as const)),
    );
    await computeAhead(unknown, articleHash);
    const joined = buildSnapshot(articles, equip(retriever), quotationsOf, ({ id }) => {
      const part = after.get(keyOf.get(id) ?? "");
      return part === undefined ? retriever : searchSegments([part.segment]);
    });
    const snapshot: HeldSnapshot = { ...joined, failuresOf: ({ id }) => failures.get(id) };
    segmentsOf.set(snapshot, after);
    return snapshot;
  };
}

interface BuiltPart {
  readonly articles: readonly Article[];
  readonly segment: OpenSegment;
}

/** What is remembered of each article and needed of all of them at once: of many that would take long while people ask. */
async function computeAhead(
  articles: Iterable<Article>,
  compute: (article: Article) => string,
): Promise<void> {
  const pause = createPause();
  for (const article of articles) {
    compute(article);
    await pause();
  }
}

/** Those that no part of the served snapshot holds as they are now. */
function unknownArticles(
  articles: readonly Article[],
  before: ReadonlyMap<string, BuiltPart>,
): ReadonlySet<Article> {
  const known = new Set([...before.values()].flatMap((part) => part.articles));
  return new Set(articles.filter((article) => !known.has(article)));
}

function withTests(part: Omit<SegmentPart, "tested">, unknown: ReadonlySet<Article>): SegmentPart {
  return { ...part, tested: part.articles.filter((article) => unknown.has(article)).map(({ id }) => id) };
}

/** About so many articles are indexed together: a changed one costs the work of its part. */
const ARTICLES_A_PART = 32;

/** The parts by name, in the order of the collections and then of their numbers. */
function partition(articles: readonly Article[]): ReadonlyMap<string, Omit<SegmentPart, "tested">> {
  const sizes = new Map<string, number>();
  const kindOf = (article: Article) => `${article.collection} ${languageOf(article)}`;
  for (const article of articles) sizes.set(kindOf(article), (sizes.get(kindOf(article)) ?? 0) + 1);
  const parts = new Map<string, { readonly collection: string; readonly articles: Article[] }>();
  for (const article of [...articles].sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const { collection } = article;
    const kind = kindOf(article);
    const count = powerOfTwo((sizes.get(kind) ?? 0) / ARTICLES_A_PART);
    const key = `${kind} ${count} ${hashOfId(article.id) % count}`;
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

function isSame(before: BuiltPart | undefined, { articles }: Pick<SegmentPart, "articles">): boolean {
  return (
    before?.articles.length === articles.length &&
    before.articles.every((article, place) => article === articles[place])
  );
}
