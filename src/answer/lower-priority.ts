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

/** Half way from the usual 0 to the least of all, 19: about a tenth of a contested processor. */
const LOW_PRIORITY = 10;
