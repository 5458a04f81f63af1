// @ts-nocheck
import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  PermissionFlagsBits,
} from "discord.js";

/** Who will see a card. */
export interface View {
  readonly isPrivate: boolean;
  /** False: Discord shows whatever we say here to the asker alone. */
  readonly maySpeak: boolean;
  /** Whether a private card can be shown to more people than its reader. */
  readonly canShare: boolean;
}

/** The view of an answer to this interaction; `isPrivate` is what was wished. */
export function viewOf(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  isPrivate: boolean,
): View {
  const maySpeak = maySpeakPublicly(interaction);
  return {
    isPrivate: isPrivate || !maySpeak,
    maySpeak,
    canShare: maySpeak && interaction.context !== InteractionContextType.BotDM,
  };
}

/**
 * Where the app is installed by the person alone and not by the server, Discord needs the person's permission
 * "Use External Apps" for a public reply, and makes it private without.
 */
function maySpeakPublicly(interaction: ChatInputCommandInteraction | ButtonInteraction): boolean {
  const { guildId, userId } = interaction.authorizingIntegrationOwners;
  if (!interaction.inGuild() || guildId !== null || userId === null) return true;
  return interaction.memberPermissions.has(PermissionFlagsBits.UseExternalApps);
}
