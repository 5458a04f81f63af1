/** One IDENTIFY that was sent to Discord. */
// @ts-nocheck

export interface Identify {
  readonly at: number;
  readonly shard: number;
  /** Of the run that asks now, not of one before a restart. */
  readonly isOfThisRun: boolean;
  /** Its run ended as it should, so it tells of no crash loop. */
  readonly isForgiven: boolean;
}

/** What Discord allows: `GET /gateway/bot`, session start limit. */
export interface IdentifyLimits {
  /** In 24 hours; beyond it Discord resets the token. */
  readonly total: number;
  /** How many shards may identify within the same five seconds. */
  readonly concurrency: number;
}

/** The share of Discord's limit that is used at most; the rest stays for a person who mends things by hand. */
export const BUDGET_SHARE = 0.9;
/** So many a shard within the window are free of waiting. */
export const FREE_IDENTIFIES = 5;
export const WINDOW_MS = 10 * 60_000;

/**
 * Milliseconds until the shard may identify; 0: now. Three rules, the longest wait holds: Discord's five seconds
 * between shards of one key; beyond the free ones within ten minutes, waits that double from five seconds to two
 * minutes (which is 720 a day at most); and never more than the budget in 24 hours.
 */
export function waitBeforeIdentify(
  past: readonly Identify[],
  shard: number,
  now: number,
  limits: IdentifyLimits,
): number {
  const lastDay = past.filter(({ at }) => at > now - DAY_MS).sort((one, other) => one.at - other.at);
  const freeAt = Math.max(keyFreeAt(lastDay, shard, limits.concurrency), loopFreeAt(lastDay, shard, now));
  return Math.max(0, freeAt - now, budgetFreeAt(lastDay, limits.total) - now);
}

const DAY_MS = 24 * 60 * 60_000;
const KEY_MS = 5250;
const FIRST_WAIT_MS = 5000;
const MOST_WAIT_MS = 120_000;

/** Discord, gateway: one identify a key (`shard % max_concurrency`) every five seconds. */
function keyFreeAt(past: readonly Identify[], shard: number, concurrency: number): number {
  const last = past.findLast((one) => one.isOfThisRun && one.shard % concurrency === shard % concurrency);
  return last === undefined ? 0 : last.at + KEY_MS;
}

function loopFreeAt(past: readonly Identify[], shard: number, now: number): number {
  const recent = past.filter((one) => one.shard === shard && one.at > now - WINDOW_MS && !one.isForgiven);
  const last = recent.at(-1);
  if (last === undefined || recent.length < FREE_IDENTIFIES) return 0;
  return last.at + Math.min(MOST_WAIT_MS, FIRST_WAIT_MS * 2 ** (recent.length - FREE_IDENTIFIES));
}

function budgetFreeAt(past: readonly Identify[], total: number): number {
  const oldestThatMustLeave = past[past.length - Math.floor(total * BUDGET_SHARE)];
  return oldestThatMustLeave === undefined ? 0 : oldestThatMustLeave.at + DAY_MS;
}
