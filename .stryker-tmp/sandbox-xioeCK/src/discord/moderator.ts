// @ts-nocheck
import { type ChatInputCommandInteraction, PermissionFlagsBits } from "discord.js";

/** Who counts as a moderator beside those with Manage Server, and whose articles they manage. */
export interface ModeratorSettings {
  readonly moderatorRoleIds: readonly string[];
  /** The guild whose moderators manage the operator's articles; absent: nobody does from Discord. */
  readonly homeGuildId?: string;
}

/**
 * Whether the person may manage articles: Manage Server as Discord computed it for this interaction, or one of the
 * moderator roles. Checked at run time, because `default_member_permissions` only hides a command.
 */
export function isModerator(
  interaction: Pick<ChatInputCommandInteraction, "memberPermissions" | "member">,
  { moderatorRoleIds }: ModeratorSettings,
): boolean {
  if (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true) return true;
  const roles = interaction.member?.roles ?? [];
  const roleIds: readonly string[] = Array.isArray(roles) ? roles : [...roles.cache.keys()];
  return moderatorRoleIds.some((id) => roleIds.includes(id));
}
