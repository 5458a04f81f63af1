// @ts-nocheck
import type { Article, Paragraph } from "../news/article.ts";
import { wordsOf } from "./words.ts";

/** Where every run of four words of a library's paragraphs stands. Built in time linear in the text. */
export interface PhraseIndex {
  readonly paragraphs: readonly Paragraph[];
  /** Number of the first word of each paragraph; the last entry is the number of all words. */
  readonly firstWords: Uint32Array;
  /** For each word number the id of its key in `vocabulary`. */
  readonly ids: Uint32Array;
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Word numbers at which runs begin, in buckets by the hash of the run; bucket b is `places[starts[b]..starts[b + 1]]`. */
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

/** How many consecutive words find a text. */
export const RUN_LENGTH = 4;

/** Indexes every paragraph of the articles. */
export function buildPhraseIndex(articles: readonly Article[]): PhraseIndex {
  const paragraphs = articles.flatMap((article) => article.paragraphs);
  const vocabulary = new Map<string, number>();
  const ids: number[] = [];
  const firstWords = new Uint32Array(paragraphs.length + 1);
  paragraphs.forEach(({ text }, index) => {
    firstWords[index] = ids.length;
    for (const { key } of wordsOf(text)) {
      const id = vocabulary.get(key) ?? vocabulary.size;
      vocabulary.set(key, id);
      ids.push(id);
    }
  });
  firstWords[paragraphs.length] = ids.length;
  const numbers = Uint32Array.from(ids);
  const bucketCount = 2 ** Math.ceil(Math.log2(Math.max(2, ids.length)));
  const starts = new Uint32Array(bucketCount + 1);
  const bucketOf = (at: number) => hashOf(numbers, at) & (bucketCount - 1);
  const runs = Math.max(0, ids.length - RUN_LENGTH + 1);
  for (let at = 0; at < runs; at += 1) starts[bucketOf(at) + 1] = (starts[bucketOf(at) + 1] ?? 0) + 1;
  for (let bucket = 0; bucket < bucketCount; bucket += 1)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const next = starts.slice();
  const places = new Uint32Array(runs);
  for (let at = 0; at < runs; at += 1) {
    const place = next[bucketOf(at)] ?? 0;
    places[place] = at;
    next[bucketOf(at)] = place + 1;
  }
  return { paragraphs, firstWords, ids: numbers, vocabulary, starts, places };
}

/** Word numbers, at most `limit`, at which the run of four ids at `at` of `query` stands; runs over a paragraph's end count. */
export function placesOfRun(
  index: PhraseIndex,
  query: Uint32Array,
  at: number,
  limit: number,
): readonly number[] {
  const bucket = hashOf(query, at) & (index.starts.length - 2);
  const found: number[] = [];
  const end = Math.min(index.starts[bucket + 1] ?? 0, (index.starts[bucket] ?? 0) + 4 * limit);
  for (let entry = index.starts[bucket] ?? 0; entry < end && found.length < limit; entry += 1) {
    const place = index.places[entry] ?? 0;
    if (isSameRun(index.ids, place, query, at)) found.push(place);
  }
  return found;
}

/** Number of the paragraph, from 0, that holds a word number. */
export function paragraphAt(index: PhraseIndex, word: number): number {
  let low = 0;
  let high = index.paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.firstWords[middle] ?? 0) <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** FNV-1a over four word ids. */
function hashOf(ids: Uint32Array, at: number): number {
  let hash = 0x811c9dc5;
  for (let offset = 0; offset < RUN_LENGTH; offset += 1)
    hash = Math.imul(hash ^ (ids[at + offset] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function isSameRun(ids: Uint32Array, place: number, query: Uint32Array, at: number): boolean {
  for (let offset = 0; offset < RUN_LENGTH; offset += 1)
    if (ids[place + offset] !== query[at + offset]) return false;
  return true;
}
