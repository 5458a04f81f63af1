// @ts-nocheck
import type { Clock } from "../../src/local-discord/clock.ts";

/** A clock that stands still until it is told to go on. */
export interface ManualClock extends Clock {
  readonly advance: (milliseconds: number) => void;
}

/** Noon on 10 February 2022, and nothing due. */
export function createManualClock(): ManualClock {
  let now = Date.UTC(2022, 1, 10, 12);
  let tasks: { readonly at: number; readonly task: () => void }[] = [];
  return {
    now: () => now,
    after: (milliseconds, task) => {
      const entry = { at: now + milliseconds, task };
      tasks.push(entry);
      return () => {
        tasks = tasks.filter((other) => other !== entry);
      };
    },
    advance: (milliseconds) => {
      now += milliseconds;
      const due = tasks.filter(({ at }) => at <= now);
      tasks = tasks.filter(({ at }) => at > now);
      for (const { task } of due) task();
    },
  };
}
