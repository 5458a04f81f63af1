// @ts-nocheck
import { setTimeout as wait } from "node:timers/promises";
import type { APIGatewaySessionStartLimit } from "discord.js";
import type { Log } from "../log.ts";
import { BUDGET_SHARE, type IdentifyLimits, waitBeforeIdentify } from "./identify-budget.ts";
import type { IdentifyHistory } from "./identify-history.ts";

/** What discord.js asks before each IDENTIFY. */
export interface IdentifyThrottler {
  /** Resolves when the shard may identify; rejects when the signal is aborted. */
  waitForIdentify(shardId: number, signal: AbortSignal): Promise<void>;
}

/**
 * Lets shards identify as the budget allows, and notes each one before it is sent. When Discord itself says that few
 * are left, everything waits until its limit resets: this holds also where the disk keeps nothing.
 */
export function createIdentifyThrottler(
  history: IdentifyHistory,
  session: APIGatewaySessionStartLimit,
  now: () => number,
  log: Log,
): IdentifyThrottler {
  const limits: IdentifyLimits = { total: session.total, concurrency: Math.max(1, session.max_concurrency) };
  const isSpent = session.total - session.remaining >= Math.floor(session.total * BUDGET_SHARE);
  const opensAt = isSpent ? now() + session.reset_after : 0;
  const delay = (shard: number) =>
    Math.max(opensAt - now(), waitBeforeIdentify(history.past(), shard, now(), limits));
  return {
    async waitForIdentify(shardId, signal) {
      for (let ms = delay(shardId); ms > 0; ms = delay(shardId)) {
        if (ms > WORTH_TELLING_MS) log.warn({ shard: shardId, ms }, "waiting before the next IDENTIFY");
        await wait(Math.min(ms, LONGEST_TIMER_MS), undefined, { signal });
      }
      await history.add(shardId);
    },
  };
}

const WORTH_TELLING_MS = 6000;
/** Looked at anew at least so often; timers beyond 24.8 days would fire at once. */
const LONGEST_TIMER_MS = 60 * 60_000;
