// @ts-nocheck
import { ok, type Route } from "./router.ts";

/** What the bot is told about the gateway. */
export interface GatewayFacts {
  readonly url: () => string;
  readonly identifyCount: () => number;
  /** How many shards Discord would recommend. */
  readonly shards: number;
}

const IDENTIFIES_A_DAY = 1000;
const DAY = 24 * 60 * 60_000;
/** How many shards may identify at the same time; generous, so that several shards start without waiting. */
const MAX_CONCURRENCY = 16;

/** The addresses that tell where the gateway is. */
export function gatewayRoutes({ url, identifyCount, shards }: GatewayFacts): readonly Route[] {
  return [
    { method: "GET", pattern: "/gateway", isOpen: true, handle: () => ok({ url: url() }) },
    {
      method: "GET",
      pattern: "/gateway/bot",
      handle: () => {
        const remaining = Math.max(0, IDENTIFIES_A_DAY - identifyCount());
        const limit = {
          total: IDENTIFIES_A_DAY,
          remaining,
          reset_after: DAY,
          max_concurrency: MAX_CONCURRENCY,
        };
        return ok({ url: url(), shards, session_start_limit: limit });
      },
    },
  ];
}
