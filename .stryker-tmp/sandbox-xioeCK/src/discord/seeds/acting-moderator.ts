// @ts-nocheck
import type { ButtonInteraction, ChatInputCommandInteraction, ModalSubmitInteraction } from "discord.js";
import type { Actor } from "../../answer/manage-seeds.ts";
import { UserError } from "../../errors.ts";
import { OPERATOR_COLLECTION } from "../../news/article.ts";
import type { CommandContext } from "../command.ts";
import { isModerator } from "../moderator.ts";

/** Whatever a moderator may do something with. */
export type ModeratorInteraction = ChatInputCommandInteraction | ButtonInteraction | ModalSubmitInteraction;

/**
 * Who acts, and the one collection that they may change: it comes from the server where they act, never from what a
 * command or a button says. Throws a `UserError` for who is no moderator.
 */
export function actingModerator(
  interaction: ModeratorInteraction,
  { services, language }: CommandContext,
): Actor {
  const collection = collectionOf(interaction.guildId, services.moderators.homeGuildId);
  if (collection === undefined || !isModerator(interaction, services.moderators)) {
    throw new UserError(language.text("error.not-moderator"));
  }
  return { collection, by: interaction.user.id };
}

/** The collection that a server's moderators manage; undefined outside of servers. */
export function collectionOf(guildId: string | null, homeGuildId: string | undefined): string | undefined {
  if (guildId === null) return undefined;
  return guildId === homeGuildId ? OPERATOR_COLLECTION : guildId;
}
