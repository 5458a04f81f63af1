// @ts-nocheck
import type { RestResponse } from "./router.ts";

/** What is to go wrong with some of the bot's requests. */
export interface RestFault {
  /** Looked for in `METHOD /path`, the path without `/api/v10`; left out, every request matches. */
  readonly match?: RegExp;
  /** How many requests are hit; 1 when left out. */
  readonly times?: number;
  /** Milliseconds to wait before anything else. */
  readonly delay?: number;
  /** Answer with this status instead of handling the request; 429 tells to come back after `retryAfter`. */
  readonly status?: number;
  /** Seconds, only with status 429; 1 when left out. */
  readonly retryAfter?: number;
  /** Cut the connection without an answer. */
  readonly reset?: boolean;
}

/** The faults that wait for a request. */
export interface RestFaults {
  readonly add: (fault: RestFault) => void;
  /** The fault that hits this request, counted as used; undefined when none does. */
  readonly take: (method: string, path: string) => RestFault | undefined;
  readonly clear: () => void;
}

/** An empty collection of faults; the oldest that matches hits first. */
export function createRestFaults(): RestFaults {
  let waiting: { fault: RestFault; left: number }[] = [];
  return {
    add: (fault) => {
      waiting.push({ fault, left: fault.times ?? 1 });
    },
    take: (method, path) => {
      const hit = waiting.find(({ fault }) => fault.match?.test(`${method} ${path}`) ?? true);
      if (hit === undefined) return undefined;
      hit.left -= 1;
      waiting = waiting.filter(({ left }) => left > 0);
      return hit.fault;
    },
    clear: () => {
      waiting = [];
    },
  };
}

/** The answer that a fault gives in the place of the real one; undefined when it only delays or cuts. */
export function faultyResponse({ status, retryAfter = 1 }: RestFault): RestResponse | undefined {
  if (status === undefined) return undefined;
  if (status !== 429) return { status, body: { message: `${status}: injected`, code: 0 } };
  const body = { message: "You are being rate limited.", retry_after: retryAfter, global: false };
  return { status, body, headers: { "retry-after": String(Math.ceil(retryAfter)) } };
}
