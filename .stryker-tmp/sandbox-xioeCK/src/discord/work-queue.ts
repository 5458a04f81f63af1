/** One interaction to be handled. Neither function may reject. */
// @ts-nocheck

export interface Work {
  run(): Promise<void>;
  /** Tells the person that there is too much to do. */
  turnAway(): Promise<void>;
}

/** Handles interactions as they come, as long as there are not too many. */
export interface WorkQueue {
  /** Runs the work now or soon, or turns it away. */
  add(work: Work): void;
  /** Resolves when nothing runs or waits any more, or after `patienceMs`; gives how much is left then. */
  settle(patienceMs: number): Promise<number>;
}

/** How much is too much. */
export interface WorkLimits {
  readonly mostRunning: number;
  /** What comes when so many wait already is turned away at once. */
  readonly mostWaiting: number;
  /** What has waited longer is turned away in its turn: Discord gives an interaction three seconds. */
  readonly mostWaitMs: number;
}

/**
 * An empty queue. It begins at most one work in each turn of the event loop, so that timers (the gateway's heartbeat)
 * and sockets have their turn between two searches, however many interactions arrive at once.
 */
export function createWorkQueue(limits: WorkLimits, now: () => number): WorkQueue {
  const running = new Set<Promise<void>>();
  const waiting: { readonly work: Work; readonly since: number }[] = [];
  let hasBegun = false;
  let onIdle = () => {};

  const track = (handled: Promise<void>) => {
    running.add(handled);
    void handled.finally(() => {
      running.delete(handled);
      if (!hasBegun) beginNext();
      if (running.size === 0 && waiting.length === 0) onIdle();
    });
  };
  const begin = (work: Work) => {
    hasBegun = true;
    setImmediate(() => {
      hasBegun = false;
      beginNext();
    });
    track(work.run());
  };
  const beginNext = () => {
    while (running.size < limits.mostRunning) {
      const next = waiting.shift();
      if (next === undefined) return;
      if (now() - next.since <= limits.mostWaitMs) return begin(next.work);
      track(next.work.turnAway());
    }
  };
  return {
    add(work) {
      if (!hasBegun && waiting.length === 0 && running.size < limits.mostRunning) begin(work);
      else if (waiting.length < limits.mostWaiting) waiting.push({ work, since: now() });
      else track(work.turnAway());
    },
    settle(patienceMs) {
      return new Promise((resolve) => {
        const finish = () => {
          clearTimeout(timer);
          resolve(running.size + waiting.length);
        };
        const timer = setTimeout(finish, patienceMs);
        onIdle = finish;
        if (running.size === 0 && waiting.length === 0) finish();
      });
    },
  };
}
