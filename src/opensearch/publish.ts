import { collectionHash, libraryHash } from "../answer/content-hash.ts";
import { addSizes } from "../answer/held-articles.ts";
import type { Article } from "../news/article.ts";
import { indexDefinition } from "./index-mapping.ts";
import { copyDocuments, waitForGreen } from "./index-work.ts";
import type { ContentsSource, VersionSource } from "./library-sources.ts";
import type { PublishParts } from "./publish-parts.ts";
import { storeCollection } from "./store-collection.ts";
import { readContents, readVersion, versionIndex } from "./version-state.ts";

/** An index that holds a whole version, whether or not it is served. */
export interface BuiltIndex {
  readonly index: string;
  readonly version: VersionSource;
  /** It was there before, as after an undo: nothing had to be written. */
  readonly isOld: boolean;
}

/**
 * Builds the index in which these collections consist of these articles and all others are as in the index `base`, or
 * finds it: an index is named by its content. Nobody sees it until the alias names it. What another process has left
 * half done under this name is removed first. Whoever calls this must have the lock.
 */
export async function buildVersion(
  parts: PublishParts,
  changed: ReadonlyMap<string, readonly Article[]>,
  base: string | undefined,
): Promise<BuiltIndex> {
  const { send, alias } = parts;
  const served = base === undefined ? [] : await readContents(send, base);
  const kept = served.filter(({ collection }) => !changed.has(collection));
  const hash = hashOf(kept, changed);
  const index = versionIndex(alias, hash);
  const known = await readVersion(send, index);
  if (known !== undefined) return { index, version: known, isOld: true };
  await createIndex(parts, index);
  try {
    const contents: ContentsSource[] = [...kept];
    if (base !== undefined && kept.length > 0) {
      await copyDocuments(parts, base, index, ofOthers([...changed.keys()]));
    }
    for (const [collection, articles] of changed) {
      if (articles.length > 0) contents.push(await storeCollection(parts, index, collection, articles, base));
    }
    await waitForGreen(parts, index);
    const version = versionOf(hash, contents, parts.now());
    await checkCount(parts, index, version.stored);
    return { index, version, isOld: false };
  } catch (error) {
    await dropUnfinished(parts, index);
    throw error;
  }
}

/** Removes an index that is not wanted; one that is not there is as good. */
export async function dropIndex({ send }: Pick<PublishParts, "send">, index: string): Promise<void> {
  const query = { ignore_unavailable: true };
  await send({ method: "DELETE", path: `/${encodeURIComponent(index)}`, query });
}

/** Removes an index that is in the making, unless another process may be making it by now; it is then theirs to remove. */
export async function dropUnfinished(
  parts: Pick<PublishParts, "send" | "checkTurn">,
  index: string,
): Promise<void> {
  try {
    parts.checkTurn();
    await dropIndex(parts, index);
  } catch {
    return;
  }
}

function hashOf(kept: readonly ContentsSource[], changed: ReadonlyMap<string, readonly Article[]>): string {
  return libraryHash(
    new Map([
      ...kept.map(({ collection, hash }) => [collection, hash] as const),
      ...[...changed].map(([collection, articles]) => [collection, collectionHash(articles)] as const),
    ]),
  );
}

/** Finds all but these collections' documents and the version's own. */
function ofOthers(changed: readonly string[]): object {
  return { bool: { must_not: [{ term: { kind: "version" } }, { terms: { collection: changed } }] } };
}

async function createIndex(parts: PublishParts, index: string): Promise<void> {
  parts.checkTurn();
  await dropIndex(parts, index);
  await parts.send({ method: "PUT", path: `/${encodeURIComponent(index)}`, body: indexDefinition(parts) });
}

function versionOf(hash: string, contents: readonly ContentsSource[], published: number): VersionSource {
  return {
    ...{ kind: "version", hash, isComplete: true, published },
    size: addSizes(contents.map(({ size }) => size)),
    stored: contents.reduce((sum, { stored }) => sum + stored, 0),
  };
}

async function checkCount({ send }: PublishParts, index: string, expected: number): Promise<void> {
  const path = `/${encodeURIComponent(index)}`;
  await send({ method: "POST", path: `${path}/_refresh` });
  const { count } = await send<{ readonly count: number }>({ method: "GET", path: `${path}/_count` });
  if (count !== expected) throw new Error(`${index}: ${count} documents are there, not ${expected}`);
}
