import { ClusterError } from "./cluster-error.ts";
import { VERSION_ID } from "./document-ids.ts";
import type { VersionSource } from "./library-sources.ts";
import { type BuiltIndex, dropIndex } from "./publish.ts";
import type { PublishParts } from "./publish-parts.ts";
import { readServedIndex, readVersion } from "./version-state.ts";

/**
 * Serves a tested index in the place of what is served: its version document is written, and then the alias moves in one
 * step, so that every answer before is from the old version and every one after from the new. Rejects, and changes
 * nothing, when something else than `before` is served by then.
 */
export async function serveVersion(
  parts: PublishParts,
  { index, version }: BuiltIndex,
  before: string | undefined,
): Promise<void> {
  parts.checkTurn();
  const { retired: _, ...fresh } = version;
  await writeVersion(parts, index, fresh);
  await moveAlias(parts, index, before);
}

/**
 * Notes that the index `before` is served no more, and removes indices of this alias that nobody needs: what was never
 * finished, and what has not been served for a while, but for the last few, which an undo goes back to. Whoever calls
 * this must have the lock.
 */
export async function dropOldVersions(parts: PublishParts, before: string | undefined): Promise<void> {
  const { send, alias } = parts;
  const old = before === undefined ? undefined : await readVersion(send, before);
  if (before !== undefined && old !== undefined) {
    await writeVersion(parts, before, { ...old, retired: parts.now() });
  }
  const served = await readServedIndex(send, alias);
  const path = `/${encodeURIComponent(`${alias}-v`)}*/_alias`;
  const all = Object.keys(await send<Readonly<Record<string, unknown>>>({ method: "GET", path }));
  const idle = all.filter((index) => index !== served);
  const known = await Promise.all(
    idle.map(async (index) => ({ index, version: await readVersion(send, index) })),
  );
  const retiredAt = (version: VersionSource) => version.retired ?? version.published;
  const finished = known
    .flatMap(({ index, version }) => (version === undefined ? [] : [{ index, at: retiredAt(version) }]))
    .sort((one, other) => other.at - one.at);
  const unneeded = finished.slice(KEPT_VERSIONS).filter(({ at }) => parts.now() - at > GRACE_MS);
  const unfinished = known.filter(({ version }) => version === undefined);
  for (const { index } of [...unneeded, ...unfinished]) {
    parts.checkTurn();
    await dropIndex(parts, index);
  }
}

/** Versions beside the served one that an undo finds ready. */
const KEPT_VERSIONS = 2;
/** An answer that began on a version has ended by then. */
const GRACE_MS = 60_000;

async function writeVersion({ send }: PublishParts, index: string, version: VersionSource): Promise<void> {
  const path = `/${encodeURIComponent(index)}/_doc/${VERSION_ID}`;
  await send({ method: "PUT", path, query: { refresh: true }, body: version });
}

/** A repetition after an answer that was lost finds the alias where it is to be. */
async function moveAlias({ send, alias }: PublishParts, index: string, before: string | undefined) {
  const removal = before === undefined ? [] : [{ remove: { index: before, alias, must_exist: true } }];
  const body = { actions: [...removal, { add: { index, alias } }] };
  try {
    await send({ method: "POST", path: "/_aliases", body });
  } catch (error) {
    if (!(error instanceof ClusterError) || (await readServedIndex(send, alias)) !== index) throw error;
  }
}
