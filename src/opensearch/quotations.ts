import { findAll } from "../answer/held-quotations.ts";
import {
  type FoundQuotations,
  paragraphPlace,
  type QuotationSearch,
  type QuotationStore,
  type Topic,
} from "../answer/quotation-store.ts";
import { findQuotations, runsOf } from "../quotations/find-quotations.ts";
import type { LibraryReader, LibrarySearch } from "./library-reader.ts";
import { MAX_RESULTS } from "./library-reader.ts";
import type { QuotationSource } from "./library-sources.ts";
import { findSpeakerKeys, findSpeakers, nameOfDigest, suggestStoredSpeakers } from "./speakers.ts";

/** The quotations of one version that OpenSearch keeps. */
export function createQuotationStore(reader: LibraryReader): QuotationStore {
  return {
    async find(search, from, limit) {
      const filter = await filtersOf(reader, search);
      return search.topic === undefined
        ? findPage(reader, search, filter, from, limit)
        : findAbout(reader, search, search.topic, filter, from, limit);
    },
    async inParagraphs(paragraphs, collections) {
      const places = paragraphs.map(({ articleId, number }) => paragraphPlace(articleId, number));
      const sort = [{ articleId: "asc" }, { order: "asc" }];
      return searchAll(reader, collections, { filter: [{ terms: { place: places } }], sort });
    },
    speakers: (collections, limit) => findSpeakers(reader, collections, limit),
    suggestSpeakers: (typed, collections, limit) => suggestStoredSpeakers(reader, typed, collections, limit),
    speakerByKey: (key, collections) => nameOfDigest(reader, key, collections),
  };
}

/** What is quoted before what is reported, the newest article's first, in the order of its text. */
const IN_ORDER = [{ isReported: "asc" }, { date: "desc" }, { articleId: "asc" }, { order: "asc" }];

async function filtersOf(
  reader: LibraryReader,
  { collections, speaker, article }: QuotationSearch,
): Promise<readonly object[]> {
  return [
    ...(article === undefined ? [] : [{ term: { articleId: article } }]),
    ...(speaker === undefined
      ? []
      : [{ terms: { speakerKey: await findSpeakerKeys(reader, speaker, collections) } }]),
  ];
}

async function findPage(
  reader: LibraryReader,
  { collections }: QuotationSearch,
  filter: readonly object[],
  from: number,
  limit: number,
): Promise<FoundQuotations> {
  const size = Math.max(0, Math.min(limit, MAX_RESULTS - from));
  const search = { filter, sort: IN_ORDER, size, from: size === 0 ? 0 : from, isCounted: true };
  const [found] = await reader.search<QuotationSource>("quotation", collections, [search]);
  return {
    quotations: (found?.documents ?? []).map(({ quotation }) => quotation),
    total: found?.total ?? 0,
  };
}

/**
 * Three groups, one after the other: of the paragraphs about the topic those with its words, all others with its words,
 * and the rest of those paragraphs. The first and the last are few and come as a whole.
 */
async function findAbout(
  reader: LibraryReader,
  search: QuotationSearch,
  topic: Topic,
  filter: readonly object[],
  from: number,
  limit: number,
): Promise<FoundQuotations> {
  const inPlaces = { terms: { place: [...topic.shares.keys()] } };
  const near = await searchAll(reader, search.collections, { filter: [...filter, inPlaces], sort: IN_ORDER });
  const ranked = findAll(near, { topic });
  const withWords = new Set(findQuotations(near, { words: topic.words, includesIndirect: true }));
  const first = ranked.filter((one) => withWords.has(one));
  const last = ranked.filter((one) => !withWords.has(one));
  const elsewhere = [...filter, holdsWords(topic.words), { bool: { must_not: [inPlaces] } }];
  const wanted = Math.max(0, from + limit - first.length);
  const skipped = Math.max(0, from - first.length);
  const others = await findPage(reader, search, elsewhere, skipped, Math.min(limit, wanted));
  const before = first.length + others.total;
  return {
    quotations: [
      ...first.slice(from, from + limit),
      ...others.quotations,
      ...last.slice(Math.max(0, from - before), Math.max(0, from + limit - before)),
    ],
    total: before + last.length,
  };
}

/** Lets nothing through when there is no word. */
function holdsWords(words: string): object {
  const should = runsOf(words).map((run) => ({ match_phrase: { said: run } }));
  return should.length === 0 ? { match_none: {} } : { bool: { should, minimum_should_match: 1 } };
}

async function searchAll(
  reader: LibraryReader,
  collections: readonly string[],
  search: Pick<LibrarySearch, "filter" | "sort">,
) {
  const [found] = await reader.search<QuotationSource>("quotation", collections, [
    { ...search, size: MAX_RESULTS, fields: { includes: ["quotation"] } },
  ]);
  return (found?.documents ?? []).map(({ quotation }) => quotation);
}
