/** Time as local-discord sees it, so that a test can let three seconds or fifteen minutes pass at once. */
// @ts-nocheck

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs `task` once after `milliseconds`; calling what it returns first prevents that. */
  readonly after: (milliseconds: number, task: () => void) => () => void;
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};
