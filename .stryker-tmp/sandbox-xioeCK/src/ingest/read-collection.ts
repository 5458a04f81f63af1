// @ts-nocheck
import type { Article } from "../news/article.ts";
import { type CollectionLimits, findFilesBeyond, findSourcesBeyond } from "./collection-limits.ts";
import { compareFaults, compareText, type Fault, hasError } from "./fault.ts";
import { findDuplicates } from "./find-duplicates.ts";
import { mapConcurrently } from "./map-concurrently.ts";
import { buildSeedFile, type SeedFile } from "./seed-file.ts";
import type { SeedSource } from "./seed-source.ts";

/** One collection as it was read. */
export interface SeedCollection {
  /** `OPERATOR_COLLECTION`, or a guild's id. */
  readonly collection: string;
  /** Every file whose bytes could be read, by name; also those with errors. */
  readonly files: readonly SeedFile[];
  /** The articles of the files without an error, by file name. */
  readonly articles: readonly Article[];
  /** Every fault of the collection, sorted. */
  readonly faults: readonly Fault[];
}

/** What reading a collection depends on besides its sources. */
export interface CollectionContext {
  /** Files of an earlier reading by name, to be used again where the bytes are the same. */
  readonly previous: ReadonlyMap<string, SeedFile>;
  /** Files of a collection that this one's readers see too: no article may be in both. */
  readonly shared: readonly SeedFile[];
  readonly limits?: CollectionLimits;
  /** `YYYY-MM-DD` in UTC, to warn of dates in the future; without it none is. */
  readonly today?: string;
}

/** Reads and checks all sources of one collection. Each file with an error is set aside alone. */
export async function readCollection(
  collection: string,
  sources: readonly SeedSource[],
  { previous, shared, limits, today }: CollectionContext,
): Promise<SeedCollection> {
  const sorted = [...sources].sort((a, b) => compareText(a.name, b.name));
  const faults: Fault[] = limits === undefined ? [] : [...findSourcesBeyond(sorted, limits)];
  const read = await mapConcurrently(sorted.slice(0, limits?.files), FILES_AT_ONCE, async (source) => {
    const content = await source.read();
    if ("problem" in content) return atStart(source.name, content.problem);
    return buildSeedFile({ ...source, ...content }, previous.get(source.name), today);
  });
  const files: SeedFile[] = [];
  for (const result of read) {
    if ("hash" in result) files.push(result);
    else faults.push(result);
  }
  faults.push(...files.flatMap((file) => file.faults), ...findDuplicates(files, shared));
  if (limits !== undefined) faults.push(...findFilesBeyond(files, limits));
  const bad = new Set(faults.filter((fault) => hasError([fault])).map(({ file }) => file));
  const articles = files.flatMap(({ name, article }) =>
    article === undefined || bad.has(name) ? [] : [article],
  );
  return { collection, files, articles, faults: faults.sort(compareFaults) };
}

/** Enough to keep a disk busy, few enough that the files being read fit the memory. */
const FILES_AT_ONCE = 8;

function atStart(file: string, message: string): Fault {
  return { file, line: 1, column: 1, severity: "error", message };
}
