import type { Turns } from "../answer/turns.ts";
import { type HeldLock, isLock, type LockHolder, type TakeLock } from "./publish-lock.ts";

/** The turns of all processes: while another one changes the same collection, its holder is told; others are waited for. */
export interface SharedTurns extends Turns {
  /** Throws when the turn was lost meanwhile. */
  checkTurn(): void;
}

/**
 * Joins the turns of this process with the lock of all; a lock that cannot be given back ends by itself. `pause` resolves
 * after so many milliseconds.
 */
export function shareTurns(
  local: Turns,
  takeLock: TakeLock,
  now: () => number,
  pause: (ms: number) => Promise<void>,
): SharedTurns {
  let held: HeldLock | undefined;
  return {
    holder: local.holder,
    async take<Result>(collection: string, by: string, work: () => Promise<Result>) {
      return local.take(collection, by, async () => {
        const taken = await waitForLock({ collection, by, since: now() }, takeLock, now, pause);
        if (!isLock(taken)) return { kind: "busy", by: taken.by, since: taken.since } as const;
        held = taken;
        try {
          return await work();
        } finally {
          held = undefined;
          await taken.release().catch(() => {});
        }
      });
    },
    checkTurn() {
      if (held?.isHeld() === false) throw new Error("another process has taken over the shared library");
    },
  };
}

const LOOK_AGAIN_MS = 250;
/** Who waits for longer is told to try again: the first publication of a large library takes minutes. */
const MAX_WAIT_MS = 120_000;

async function waitForLock(
  holder: LockHolder,
  takeLock: TakeLock,
  now: () => number,
  pause: (ms: number) => Promise<void>,
): Promise<HeldLock | LockHolder> {
  for (;;) {
    const taken = await takeLock(holder);
    if (isLock(taken) || taken.collection === holder.collection) return taken;
    if (now() - holder.since > MAX_WAIT_MS) return { ...holder, by: ANOTHER_PROCESS };
    await pause(LOOK_AGAIN_MS);
  }
}

/** No person: no server learns of another's moderators. */
const ANOTHER_PROCESS = "signal";
