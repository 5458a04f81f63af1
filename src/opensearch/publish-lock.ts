import { ClusterError } from "./cluster-error.ts";
import type { SendRequest } from "./request.ts";
import { orUndefined } from "./version-state.ts";

/** Who changes the shared library: one at a time of all processes. */
export interface LockHolder {
  readonly collection: string;
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly since: number;
}

/** The lock while it is ours. */
export interface HeldLock {
  /** False when it was lost, because the cluster was away for longer than the lock lasts. */
  isHeld(): boolean;
  release(): Promise<void>;
}

/** What a lock works with. */
export interface LockParts {
  readonly send: SendRequest;
  readonly alias: string;
  /** Names this process: no other uses it. */
  readonly owner: string;
  /** Milliseconds since the epoch; the processes' clocks may differ by some seconds. */
  readonly now: () => number;
  /** Calls again and again after so many milliseconds, and gives what ends that. */
  readonly repeat: (call: () => void, ms: number) => () => void;
}

/** How long a lock lasts that nobody renews, as when its process has died, and how often it is renewed; milliseconds. */
export const LOCK_LASTS_MS = 30_000;
const RENEW_EVERY_MS = 8_000;

/** Takes the lock, or gives who has it. */
export type TakeLock = (holder: LockHolder) => Promise<HeldLock | LockHolder>;

/** A lock is a document that only one can create; one that was not renewed in time is taken over. */
export function createLock(parts: LockParts): TakeLock {
  const { send, owner, now } = parts;
  const index = `/${encodeURIComponent(`${parts.alias}-lock`)}`;
  const sourceOf = (holder: LockHolder): LockSource => ({ ...holder, owner, expires: now() + LOCK_LASTS_MS });
  return async (holder) => {
    await createLockIndex(send, index);
    const mine = await orConflict(
      send<Place>({ method: "PUT", path: `${index}/_create/${LOCK_ID}`, body: sourceOf(holder) }),
    );
    if (mine !== undefined) return hold(holder, mine);
    const read = { method: "GET", path: `${index}/_doc/${LOCK_ID}` } as const;
    const other = await orUndefined(send<Place & { readonly _source: LockSource }>(read));
    if (other === undefined) return holder;
    const { owner: theirs, expires, collection, by, since } = other._source;
    if (theirs !== owner && expires > now()) return { collection, by, since };
    const taken = await orConflict(write(holder, other));
    return taken === undefined ? { collection, by, since } : hold(holder, taken);
  };

  function write(holder: LockHolder, place: Place): Promise<Place> {
    return send<Place>({
      ...{ method: "PUT", path: `${index}/_doc/${LOCK_ID}`, body: sourceOf(holder) },
      query: { if_seq_no: place._seq_no, if_primary_term: place._primary_term },
    });
  }

  function hold(holder: LockHolder, first: Place): HeldLock {
    let place = first;
    let until = now() + LOCK_LASTS_MS;
    let renewing: Promise<void> = Promise.resolve();
    const renew = async () => {
      const lasts = now() + LOCK_LASTS_MS;
      const renewed = await orConflict(write(holder, place));
      if (renewed === undefined) until = 0;
      else {
        place = renewed;
        until = lasts;
      }
    };
    const end = parts.repeat(() => {
      renewing = renewing.then(renew).catch(() => {});
    }, RENEW_EVERY_MS);
    return {
      isHeld: () => now() < until,
      async release() {
        end();
        await renewing;
        const query = { if_seq_no: place._seq_no, if_primary_term: place._primary_term };
        const removal = send({ method: "DELETE", path: `${index}/_doc/${LOCK_ID}`, query });
        await orConflict(orUndefined(removal));
      },
    };
  }
}

/** Whether what was given is the lock itself. */
export function isLock(taken: HeldLock | LockHolder): taken is HeldLock {
  return "isHeld" in taken;
}

const LOCK_ID = "lock";
const CONFLICT = 409;
const BAD_REQUEST = 400;

interface LockSource extends LockHolder {
  readonly owner: string;
  readonly expires: number;
}

/** By what OpenSearch tells whether a document was changed since it was read. */
interface Place {
  readonly _seq_no: number;
  readonly _primary_term: number;
}

async function createLockIndex(send: SendRequest, path: string): Promise<void> {
  const keyword = { type: "keyword" };
  const properties = {
    ...{ collection: keyword, by: keyword, owner: keyword },
    ...{ since: { type: "long" }, expires: { type: "long" } },
  };
  const body = {
    settings: { number_of_shards: 1, auto_expand_replicas: "0-2" },
    mappings: { dynamic: "strict", properties },
  };
  try {
    await send({ method: "PUT", path, body });
  } catch (error) {
    const isThere = error instanceof ClusterError && error.type === "resource_already_exists_exception";
    if (!isThere || error.status !== BAD_REQUEST) throw error;
  }
}

async function orConflict<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ClusterError && error.status === CONFLICT) return undefined;
    throw error;
  }
}
