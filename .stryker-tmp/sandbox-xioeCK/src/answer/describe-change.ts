// @ts-nocheck
import type { LoggedChange } from "../history/change-log.ts";
import type { Difference } from "./compare-articles.ts";

/** What was tried: the action, and the files that it was about. */
export type About = Pick<LoggedChange, "action" | "files">;

/** A change as the log keeps it; without a difference nothing was changed. */
export function describeChange(
  by: string,
  about: About,
  result: string,
  difference: Difference | undefined,
  now: number,
): LoggedChange {
  return {
    ...about,
    by,
    time: new Date(now).toISOString(),
    result,
    added: difference?.added.length ?? 0,
    changed: difference?.changed.length ?? 0,
    removed: difference?.removed.length ?? 0,
  };
}
