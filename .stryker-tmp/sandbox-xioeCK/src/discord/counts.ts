// @ts-nocheck
import type { ReloadResult } from "../answer/reload-library.ts";
import type { Outcome } from "./reply.ts";

/** What may happen to a shard's connection. */
export type ShardEvent = "ready" | "resumed" | "reconnecting" | "closed" | "failed";

/** What the bot tells of itself to whoever measures. Each call is cheap and never throws; times are milliseconds. */
export interface Counts {
  /** An interaction has ended, `ms` after it arrived. */
  interaction(name: string, outcome: Outcome, ms: number): void;
  /** Discord took the first response to an interaction, `ms` after it arrived. */
  acknowledgement(ms: number): void;
  /** Discord's code 10062 or 40060: the interaction was gone, or acknowledged before. */
  tooLate(code: number): void;
  /** A reload of the articles has ended so. */
  reload(outcome: ReloadResult["kind"]): void;
  shard(event: ShardEvent): void;
  /** Discord answered a request. */
  response(status: number): void;
  /** A request was held back or refused because there were too many. */
  rateLimit(): void;
}

/** Counts nothing: for runs without metrics. */
export const noCounts: Counts = {
  interaction() {},
  acknowledgement() {},
  tooLate() {},
  reload() {},
  shard() {},
  response() {},
  rateLimit() {},
};
