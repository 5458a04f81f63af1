import { readlinkSync } from "node:fs";
import { setPriority } from "node:os";

/**
 * Lets the threads that answer people go before the calling one where processors are scarce. On Linux a thread has a
 * priority of its own; elsewhere only a whole process has, and nothing is done.
 */
export function lowerPriority(): void {
  if (process.platform !== "linux") return;
  try {
    const thread = Number(readlinkSync("/proc/thread-self").split("/").at(-1));
    setPriority(thread, LOW_PRIORITY);
  } catch {
    return;
  }
}

/** From 0, the usual, to 19: about a third of the time that another thread gets on a contested processor. */
const LOW_PRIORITY = 5;
