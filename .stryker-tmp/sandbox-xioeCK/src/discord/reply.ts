// @ts-nocheck
import type { APIMessageTopLevelComponent } from "discord.js";

/** What a person is answered; the one place that sends it is `send-reply.ts`. */
export interface Reply {
  /** Components V2, within the budget. */
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Only the person who asked sees it. */
  readonly isPrivate: boolean;
  /** It takes the place of the message whose button was pressed; otherwise it is a new message. */
  readonly replacesCard?: boolean;
  readonly outcome: Outcome;
  /** Sent along; a file component shows each. */
  readonly files?: readonly ReplyFile[];
}

/** A text that is too long for a message. */
export interface ReplyFile {
  /** Letters, digits, `-` and an extension. */
  readonly name: string;
  readonly content: string;
}

/** How an interaction ended, for the log: `refused` is a `UserError`, `busy` too much to do, `failed` a fault of ours. */
export type Outcome = "answered" | "declined" | "refused" | "busy" | "failed";
