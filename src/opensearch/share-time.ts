import { setImmediate as yieldToOthers } from "node:timers/promises";

/** The same things, made bit by bit, so that others of this process have their turns between. */
export async function* shareTime<Thing>(things: Iterable<Thing>): AsyncGenerator<Thing> {
  let since = performance.now();
  for (const thing of things) {
    yield thing;
    if (performance.now() - since < SHARE_MS) continue;
    await yieldToOthers();
    since = performance.now();
  }
}

const SHARE_MS = 10;
