// @ts-nocheck
import { componentLayoutRules } from "./component-layout-rules.ts";
import { componentRules } from "./component-rules.ts";
import { embedRules } from "./embed-rules.ts";
import { isEmptyMessage, messageRules, overflowsDiscord } from "./message-rules.ts";
import type { MessageSubject } from "./message-subject.ts";
import { invalidFormBody, refusals } from "./refusal.ts";
import { findErrors, type Rule } from "./rule.ts";
import { selectRules } from "./select-rules.ts";

/** Every rule for a message, in the order in which errors are listed. */
export const allMessageRules: readonly Rule<MessageSubject>[] = [
  ...messageRules,
  ...embedRules,
  ...componentLayoutRules,
  ...componentRules,
  ...selectRules,
];

/** Throws what Discord would answer to a message that it refuses; returns when it takes the message. */
export function checkMessage(message: MessageSubject): void {
  const errors = findErrors(allMessageRules, message);
  if (errors.length > 0) throw invalidFormBody(errors);
  if (isEmptyMessage(message)) throw refusals.emptyMessage();
  if (overflowsDiscord(message)) throw refusals.serverError();
}
