import {
  type APIGuildMember,
  type APIOverwrite,
  type APIRole,
  type APITextChannel,
  PermissionFlagsBits,
  type REST,
  Routes,
} from "discord.js";
import { type Finding, findingOf } from "./finding.ts";

/** What posting to AUDIT_CHANNEL takes; everything else that the bot does needs no permission. */
export const AUDIT_PERMISSIONS = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;

/** Whether the bot, a user with this id, may post in the channel; `skipped` when there is none. */
export function checkAuditChannel(
  rest: REST,
  botId: string,
  channelId: string | undefined,
): Promise<Finding> {
  const remedy = `AUDIT_CHANNEL ${channelId}: invite the bot to its server and let it see the channel`;
  return findingOf("audit channel", remedy, async () => {
    if (channelId === undefined) return { state: "skipped", text: "none set: changes are only logged" };
    const channel = (await rest.get(Routes.channel(channelId))) as APITextChannel;
    const { guild_id: guildId, name } = channel;
    if (guildId === undefined)
      return { state: "fault", text: `${channelId} is not a server's channel; AUDIT_CHANNEL` };
    const member = (await rest.get(Routes.guildMember(guildId, botId))) as APIGuildMember;
    const roles = (await rest.get(Routes.guildRoles(guildId))) as readonly APIRole[];
    const held = roles.filter(({ id }) => id === guildId || member.roles.includes(id));
    const may = permissionsIn(held, channel.permission_overwrites ?? [], { guildId, botId });
    if ((may & AUDIT_PERMISSIONS) === AUDIT_PERMISSIONS) return { state: "ok", text: `may post in #${name}` };
    const text = `may not post in #${name} (${channelId}); give the bot View Channel and Send Messages there`;
    return { state: "fault", text };
  });
}

/**
 * The permissions of who holds these roles under a channel's overwrites: those of everyone, then of all roles together,
 * then the member's own, each taking away before it gives (Discord's documentation, "Permission Overwrites").
 */
function permissionsIn(
  held: readonly APIRole[],
  overwrites: readonly APIOverwrite[],
  { guildId, botId }: { readonly guildId: string; readonly botId: string },
): bigint {
  const base = held.reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
  if ((base & PermissionFlagsBits.Administrator) !== 0n) return AUDIT_PERMISSIONS;
  const roles = new Set(held.map(({ id }) => id).filter((id) => id !== guildId));
  const steps = [
    overwrites.filter(({ id }) => id === guildId),
    overwrites.filter(({ id }) => roles.has(id)),
    overwrites.filter(({ id }) => id === botId),
  ];
  return steps.reduce((may, step) => {
    const deny = step.reduce((sum, { deny }) => sum | BigInt(deny), 0n);
    const allow = step.reduce((sum, { allow }) => sum | BigInt(allow), 0n);
    return (may & ~deny) | allow;
  }, base);
}
