/** A time by which something must have ended. */
// @ts-nocheck

export interface Deadline {
  /** Aborted when the time is over: work that looks at it stops. */
  readonly signal: AbortSignal;
  /** What the work gives, or a rejection with `error()` when the time is over first; the work is not waited for then. */
  race<Result>(work: Promise<Result>, error: () => Error): Promise<Result>;
  /** The time does not matter any more. */
  clear(): void;
}

/** A deadline `ms` from now. */
export function startDeadline(ms: number): Deadline {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  return {
    signal: controller.signal,
    race: (work, error) =>
      new Promise((resolve, reject) => {
        controller.signal.addEventListener("abort", () => reject(error()), { once: true });
        work.then(resolve, (reason: unknown) => reject(controller.signal.aborted ? error() : reason));
      }),
    clear: () => clearTimeout(timer),
  };
}
