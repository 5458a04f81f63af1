// @ts-nocheck
import type { GapKeeper } from "../answer/keep-gaps.ts";
import type { Library } from "../answer/library.ts";
import type { SeedManagement } from "../answer/manage-seeds.ts";
import type { Log } from "../log.ts";
import type { Counts } from "./counts.ts";
import type { FetchAttachment } from "./fetch-attachment.ts";
import type { ModeratorSettings } from "./moderator.ts";
import type { RateLimiter } from "./rate-limit.ts";

/** What commands work with; made once by main and handed to the dispatcher. */
export interface Services {
  readonly library: Library;
  /** Least probability of an answer, in [0, 1]. */
  readonly answerThreshold: number;
  readonly seeds: SeedManagement;
  /** Absent: unanswered questions are not kept. */
  readonly gaps?: GapKeeper;
  readonly fetchAttachment: FetchAttachment;
  readonly moderators: ModeratorSettings;
  readonly rateLimiter: RateLimiter;
  /** Cards are sent as plain messages, without layout and type. */
  readonly isPlain: boolean;
  /** A question that takes longer is cut off, in milliseconds. */
  readonly questionTimeoutMs: number;
  readonly log: Log;
  readonly counts: Counts;
}
