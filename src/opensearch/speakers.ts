import { compareNewest } from "../answer/article-store.ts";
import type { FoundSpeakers } from "../answer/quotation-store.ts";
import { suggestNames } from "../answer/suggest-names.ts";
import { isSameSpeaker, speakerKey } from "../quotations/same-speaker.ts";
import type { Speaker } from "../quotations/speakers-of.ts";
import { type LibraryReader, MAX_RESULTS } from "./library-reader.ts";
import type { ArticlePlace, SpeakerSource } from "./library-sources.ts";
import { typedFilters } from "./suggest-query.ts";

/** Who is quoted in marks in the collections together, most quoted first. */
export async function findSpeakers(
  reader: LibraryReader,
  collections: readonly string[],
  limit: number,
): Promise<FoundSpeakers> {
  const [top] = await findTopKeys(reader, collections, [[]], limit);
  const speakers = await readSpeakers(reader, collections, top?.keys ?? []);
  return { speakers: speakers.slice(0, limit), total: top?.total ?? 0 };
}

/** Those whose name or role somebody may be typing, as `suggestNames` has it. */
export async function suggestStoredSpeakers(
  reader: LibraryReader,
  typed: string,
  collections: readonly string[],
  limit: number,
): Promise<readonly Speaker[]> {
  const found = await findTopKeys(reader, collections, typedFilters(typed), limit);
  const keys = [...new Set(found.flatMap((step) => step.keys))];
  const speakers = await readSpeakers(reader, collections, keys);
  return suggestNames(speakers, ({ name, role = "" }) => `${name} ${role}`, typed, limit);
}

/** The keys of all whom a name can mean. */
export async function findSpeakerKeys(
  reader: LibraryReader,
  name: string,
  collections: readonly string[],
): Promise<readonly string[]> {
  const lastName = speakerKey(name).split(" ").at(-1) ?? "";
  const [found] = await reader.search<SpeakerSource>("speaker", collections, [
    { filter: [{ term: { lastName } }], size: MAX_RESULTS, fields: { includes: ["speakerKey"] } },
  ]);
  const keys = new Set((found?.documents ?? []).map((one) => one.speakerKey));
  return [...keys].filter((key) => isSameSpeaker(name, key));
}

/** The name with this digest under which somebody is quoted. */
export async function nameOfDigest(
  reader: LibraryReader,
  key: string,
  collections: readonly string[],
): Promise<string | undefined> {
  const search = { filter: [{ term: { digest: key } }, IS_QUOTED], size: 1 };
  const [found] = await reader.search<SpeakerSource>("speaker", collections, [search]);
  return found?.documents[0]?.speaker.name;
}

const IS_QUOTED = { range: { quotations: { gte: 1 } } };
/** An index part looks at so many of its speakers, so that sums over several parts are right. */
const LOOKED_AT = 5_000;
/** Up to so many speakers are counted exactly. */
const EXACT_COUNT = 40_000;

interface TopKeys {
  readonly keys: readonly string[];
  readonly total: number;
}

/** For each filter who is quoted most among those that it lets through. */
async function findTopKeys(
  reader: LibraryReader,
  collections: readonly string[],
  filters: readonly (readonly object[])[],
  limit: number,
): Promise<readonly TopKeys[]> {
  const order = [{ quotations: "desc" }, { _key: "asc" }];
  const found = await reader.search<SpeakerSource>(
    "speaker",
    collections,
    filters.map((filter) => ({
      filter: [...filter, IS_QUOTED],
      size: 0,
      aggregations: {
        speakers: {
          terms: { field: "speakerKey", size: Math.max(1, limit), shard_size: LOOKED_AT, order },
          aggs: { quotations: { sum: { field: "quotations" } } },
        },
        total: { cardinality: { field: "speakerKey", precision_threshold: EXACT_COUNT } },
      },
    })),
  );
  return found.map(({ aggregations }) => {
    const { speakers, total } = (aggregations ?? {}) as Partial<SpeakerCounts>;
    return { keys: (speakers?.buckets ?? []).map(({ key }) => key), total: total?.value ?? 0 };
  });
}

/** What OpenSearch answers to the aggregations above. */
interface SpeakerCounts {
  readonly speakers: { readonly buckets: readonly { readonly key: string }[] };
  readonly total: { readonly value: number };
}

/** What the collections together say of each, most quoted first, then by key. */
async function readSpeakers(
  reader: LibraryReader,
  collections: readonly string[],
  keys: readonly string[],
): Promise<readonly Speaker[]> {
  if (keys.length === 0) return [];
  const [found] = await reader.search<SpeakerSource>("speaker", collections, [
    { filter: [{ terms: { speakerKey: keys } }, IS_QUOTED], size: MAX_RESULTS },
  ]);
  const byKey = new Map<string, SpeakerSource[]>();
  for (const source of found?.documents ?? []) {
    const known = byKey.get(source.speakerKey);
    if (known === undefined) byKey.set(source.speakerKey, [source]);
    else known.push(source);
  }
  return [...byKey]
    .map(([key, sources]) => [key, join(sources)] as const)
    .sort(([key, one], [otherKey, other]) => other.count - one.count || (key < otherKey ? -1 : 1))
    .map(([, speaker]) => speaker);
}

/** The newest article's name and role count, as when all were read in one. */
function join(sources: readonly SpeakerSource[]): Speaker {
  const speakers = sources.map(({ speaker }) => speaker);
  const newest = <One>(from: (one: One) => ArticlePlace, all: readonly One[]) =>
    [...all].sort((one, other) => compareNewest(from(one), from(other)))[0];
  const named = newest(({ nameFrom }) => nameFrom, speakers);
  const roles = speakers.flatMap(({ role, roleFrom }) =>
    role === undefined || roleFrom === undefined ? [] : [{ role, roleFrom }],
  );
  return {
    name: named?.name ?? "",
    role: newest(({ roleFrom }) => roleFrom, roles)?.role,
    count: sources.reduce((sum, { quotations }) => sum + quotations, 0),
  };
}
