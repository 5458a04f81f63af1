/** Time as local-discord sees it, so that a test can let three seconds or fifteen minutes pass at once. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs `task` once after `milliseconds`; calling what it returns first prevents that. */
  readonly after: (milliseconds: number, task: () => void) => () => void;
}

/**
 * The machine's own clock. A process that got no processor for a while finds its timers over before it reads what came in
 * meanwhile; so what has come in time goes first.
 */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, task) => {
    let immediate: NodeJS.Immediate | undefined;
    const timer = setTimeout(() => {
      immediate = setImmediate(task);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
      clearImmediate(immediate);
    };
  },
};
