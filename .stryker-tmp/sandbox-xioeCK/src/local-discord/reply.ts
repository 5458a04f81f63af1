// @ts-nocheck
import type { APIApplicationCommandOptionChoice, APIMessage } from "discord-api-types/v10";
import type { Fields } from "./fields.ts";

/** The bot has answered with messages. */
export interface Answered {
  readonly outcome: "answered";
  readonly interactionId: string;
  /** The answer as it stands now, later edits included. */
  readonly message: APIMessage;
  /** All that the person sees as the answer now: the message and follow-ups, in order; without those deleted since. */
  readonly messages: readonly APIMessage[];
  /** Whether only this person can see the message. */
  readonly isEphemeral: boolean;
}

/** The bot has answered with a form to fill in. */
export interface ModalShown {
  readonly outcome: "modal";
  readonly modal: Fields;
  /** The message whose button opened the form; undefined when a command did. */
  readonly sourceMessageId: string | undefined;
}

/** The bot has not answered, and this is what the person reads. */
export interface Failed {
  readonly outcome: "failed";
  readonly reason: string;
}

/** What the bot suggests while a person types. */
export interface ChoicesOffered {
  readonly outcome: "choices";
  readonly choices: readonly APIApplicationCommandOptionChoice[];
}

/** What a person gets for a command, a button, a menu or a form. */
export type Reply = Answered | ModalShown | Failed;

/** What a person gets while typing an option. */
export type Suggestions = ChoicesOffered | Failed;

/** What Discord's app shows when no answer came in time. */
export const NO_RESPONSE: Failed = { outcome: "failed", reason: "The application did not respond" };
