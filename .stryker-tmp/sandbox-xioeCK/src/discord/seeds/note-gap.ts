// @ts-nocheck
import type { ChatInputCommandInteraction } from "discord.js";
import type { Services } from "../services.ts";

/**
 * Counts a question that the articles do not answer, when that is kept at all: one that was asked in a server which has
 * the bot, and not in private.
 */
export function noteGap(
  { guildId, options, authorizingIntegrationOwners }: ChatInputCommandInteraction,
  question: string,
  { gaps }: Services,
): void {
  if (guildId === null || authorizingIntegrationOwners.guildId !== guildId) return;
  if (options.getBoolean("private") !== true) gaps?.note(guildId, question);
}
