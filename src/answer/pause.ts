import { setTimeout as wait } from "node:timers/promises";

/** Called between two steps of long work in a thread that answers people: gives them their turns. */
export type Pause = () => Promise<void>;

/**
 * A pause that rests for twice as long as there was work since the last rest, once that is some milliseconds. To step
 * aside for one turn would not do: a question needs about ten until it is answered, and would wait in each of them.
 */
export function createPause(): Pause {
  let started = performance.now();
  return async () => {
    const worked = performance.now() - started;
    if (worked < TURN_MS) return;
    await wait(worked * REST_SHARE);
    started = performance.now();
  };
}

/** For a thread of its own. */
export const noPause: Pause = async () => {};

const TURN_MS = 3;
const REST_SHARE = 2;
