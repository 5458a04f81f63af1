import { setTimeout as wait } from "node:timers/promises";
import { DiscordAPIError, MessageFlags, type RepliableInteraction } from "discord.js";
import type { Reply } from "./reply.ts";

/** After this long without a reply, Discord is told that one is coming: it waits three seconds at most. */
export const DEFER_AFTER_MS = 250;

/**
 * Sends the reply as the one answer to the interaction, in one request when it is ready in time. A reply that takes
 * longer is deferred with the visibility `isPrivate`; when it then turns out private after a public promise, the
 * placeholder is deleted and the reply follows privately. Rejects when the reply cannot be computed or sent.
 */
export async function sendReply(
  interaction: RepliableInteraction,
  isPrivate: boolean,
  pending: Promise<Reply>,
): Promise<void> {
  const stopWaiting = new AbortController();
  const waited = wait(DEFER_AFTER_MS, undefined, { signal: stopWaiting.signal }).catch(() => undefined);
  const first = await Promise.race([pending, waited]).finally(() => stopWaiting.abort());
  if (first !== undefined) return respond(interaction, first);
  await withOneRetry(() => interaction.deferReply({ ...(isPrivate && { flags: MessageFlags.Ephemeral }) }));
  await respond(interaction, await pending);
}

/** Sends the reply in the way that is still open: first response, edit of the placeholder, or follow-up. */
export async function respond(interaction: RepliableInteraction, reply: Reply): Promise<void> {
  const message = { components: [...reply.components], allowedMentions: { parse: [] } };
  const hidden = reply.isPrivate ? MessageFlags.Ephemeral : 0;
  const flags = MessageFlags.IsComponentsV2 | hidden;
  if (interaction.replied) {
    await interaction.followUp({ ...message, flags });
  } else if (!interaction.deferred) {
    await withOneRetry(() => interaction.reply({ ...message, flags }));
  } else if (reply.isPrivate && interaction.ephemeral === false) {
    await interaction.deleteReply();
    await interaction.followUp({ ...message, flags });
  } else {
    await interaction.editReply({ ...message, flags: MessageFlags.IsComponentsV2 });
  }
}

/** Discord's codes for an interaction that is gone or was already acknowledged: nobody is left to be answered. */
export function isTooLate(error: unknown): boolean {
  return error instanceof DiscordAPIError && (error.code === 10062 || error.code === 40060);
}

/**
 * A connection that Discord closes under a request is not retried by discord.js. Should the first try have arrived
 * after all, the second is refused as already acknowledged, which is as good as sent.
 */
async function withOneRetry(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!isConnectionLoss(error)) throw error;
    await send().catch((second: unknown) => {
      if (!isTooLate(second)) throw second;
    });
  }
}

function isConnectionLoss(error: unknown): boolean {
  const codes = [error, error instanceof Error ? error.cause : undefined].map((one) =>
    typeof one === "object" && one !== null && "code" in one ? one.code : undefined,
  );
  return codes.some((code) => code === "UND_ERR_SOCKET" || code === "ECONNRESET" || code === "EPIPE");
}
