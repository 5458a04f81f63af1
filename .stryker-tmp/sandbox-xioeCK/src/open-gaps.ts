// @ts-nocheck
import { forgetGaps, type GapKeeper, keepGaps } from "./answer/keep-gaps.ts";
import type { Config } from "./config.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { Log } from "./log.ts";

const SWEEP_MS = 6 * 3_600_000;

/** Keeps unanswered questions when it is to be done; else forgets what was kept before, and gives nothing. */
export function openGaps(
  { dataDir, keepsGaps }: Pick<Config, "dataDir" | "keepsGaps">,
  log: Log,
  lifecycle: Pick<Lifecycle, "onEnd">,
): GapKeeper | undefined {
  const onFault = (err: unknown) => log.error({ err }, "unanswered questions cannot be kept on disk");
  if (!keepsGaps) {
    void forgetGaps(dataDir).catch(onFault);
    return undefined;
  }
  const today = () => new Date().toISOString().slice(0, 10);
  const gaps = keepGaps({ dataFolder: dataDir, today, onFault });
  const sweep = () => void gaps.sweep().catch(onFault);
  sweep();
  const timer = setInterval(sweep, SWEEP_MS).unref();
  lifecycle.onEnd(async () => {
    clearInterval(timer);
    await gaps.settled();
  });
  return gaps;
}
