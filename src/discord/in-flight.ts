/** The work that has begun and not ended. */
export interface InFlight {
  /** How much of it there is now. */
  size(): number;
  /** Counts the work in until it settles; it must not reject. */
  add(work: Promise<void>): void;
  /** Resolves when nothing is left, or after `patienceMs`; gives how much is left then. */
  settle(patienceMs: number): Promise<number>;
}

/** Nothing in flight yet. */
export function createInFlight(): InFlight {
  const pending = new Set<Promise<void>>();
  let onEmpty = () => {};
  return {
    size: () => pending.size,
    add(work) {
      const counted = work.finally(() => {
        pending.delete(counted);
        if (pending.size === 0) onEmpty();
      });
      pending.add(counted);
    },
    settle(patienceMs) {
      return new Promise((resolve) => {
        const finish = () => {
          clearTimeout(timer);
          resolve(pending.size);
        };
        const timer = setTimeout(finish, patienceMs);
        onEmpty = finish;
        if (pending.size === 0) finish();
      });
    },
  };
}
