/** Who has the turn for a collection, and since when in milliseconds since the epoch. */
// @ts-nocheck

export interface Holder {
  readonly by: string;
  readonly since: number;
}

/**
 * Lets one piece of work run at a time. `take` gives who is at it instead when the same collection is asked for twice;
 * work of different collections waits for each other, so that no server learns of another's moderators.
 */
export interface Turns {
  take<Result>(collection: string, by: string, work: () => Promise<Result>): Promise<Result | Busy>;
  /** Who works on the collection now. */
  holder(collection: string): Holder | undefined;
}

/** Somebody else is at it. */
export interface Busy extends Holder {
  readonly kind: "busy";
}

/** Turns that nobody has taken yet. */
export function createTurns(now: () => number): Turns {
  const holders = new Map<string, Holder>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    holder: (collection) => holders.get(collection),
    async take(collection, by, work) {
      const holder = holders.get(collection);
      if (holder !== undefined) return { kind: "busy", ...holder };
      holders.set(collection, { by, since: now() });
      const mine = last.then(work, work);
      last = mine;
      try {
        return await mine;
      } finally {
        holders.delete(collection);
      }
    },
  };
}
