// @ts-nocheck
import type { APIUser } from "discord-api-types/v10";
import { channelData, type Guild } from "./guilds.ts";
import type { Cause } from "./interaction-store.ts";
import { MEMBER_PERMISSIONS } from "./permissions.ts";
import { findGuild, type World } from "./world.ts";

/** Who acts and where; what is left out is an ordinary member in the first server's first channel. */
export interface Person {
  readonly userId?: string;
  readonly userName?: string;
  readonly guildId?: string;
  readonly channelId?: string;
  /** In direct messages with the bot instead of a server. */
  readonly isDirect?: boolean;
  /** The app is there only because this person installed it, as in servers that do not know it. */
  readonly isUserInstall?: boolean;
  /** Permission bits; an ordinary member's when left out. */
  readonly permissions?: bigint;
  /** Role ids. */
  readonly roles?: readonly string[];
  /** The language of the person's app, such as `de`; `en-US` when left out. */
  readonly locale?: string;
  /** Use commands that `default_member_permissions` hides from this person, as a server's admins may allow. */
  readonly seesHiddenCommands?: boolean;
}

/** A person with everything filled in. */
export interface Actor {
  readonly user: APIUser;
  readonly guild: Guild | undefined;
  readonly channelId: string;
  readonly permissions: bigint;
  readonly roles: readonly string[];
  readonly locale: string;
  readonly isUserInstall: boolean;
  readonly seesHiddenCommands: boolean;
}

/** Fills in who acts; throws when the server or the channel does not exist. */
export function actorOf(world: World, person: Person): Actor {
  const user = world.people.user(person.userId ?? world.readerId, person.userName);
  const guild = person.isDirect === true ? undefined : guildOf(world, person.guildId);
  const channelId = person.channelId ?? guild?.channels[0]?.id ?? world.directChannelId(user.id);
  const hasChannel = guild?.channels.some(({ id }) => id === channelId) ?? true;
  if (!hasChannel) throw new Error(`The server ${guild?.name} has no channel ${channelId}`);
  return {
    ...{ user, guild, channelId },
    permissions: person.permissions ?? MEMBER_PERMISSIONS,
    roles: person.roles ?? [],
    locale: person.locale ?? "en-US",
    isUserInstall: person.isUserInstall ?? false,
    seesHiddenCommands: person.seesHiddenCommands ?? false,
  };
}

/** Where the actor is, in Discord's number: 0 a server, 1 direct messages with the bot. */
export function contextOf({ guild }: Actor): 0 | 1 {
  return guild === undefined ? 1 : 0;
}

/** What an interaction records of who set it off. */
export function causeOf(
  actor: Actor,
): Pick<Cause, "user" | "guildId" | "channelId" | "isUserInstallOnly" | "owners"> {
  const { user, guild, channelId, isUserInstall } = actor;
  const byGuild = { "0": guild?.id ?? "0" };
  const owners = isUserInstall ? { "1": user.id } : byGuild;
  return { user, guildId: guild?.id, channelId, isUserInstallOnly: isUserInstall, owners };
}

/** The fields of an interaction that tell who and where, as Discord sends them. */
export function placeData(actor: Actor, now: number): object {
  const { user, guild, channelId, permissions, locale } = actor;
  const shared = {
    channel_id: channelId,
    locale,
    context: contextOf(actor),
    app_permissions: String(permissions),
  };
  if (guild === undefined) {
    const channel = { id: channelId, type: 1, flags: 0, last_message_id: null, recipients: [user] };
    return { ...shared, user, channel };
  }
  const channel = guild.channels.find(({ id }) => id === channelId);
  return {
    ...shared,
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.preferredLocale, features: [] },
    guild_locale: guild.preferredLocale,
    channel:
      channel === undefined
        ? { id: channelId }
        : { ...channelData(channel), permissions: String(permissions) },
    member: memberData(actor, now),
  };
}

function memberData({ user, roles, permissions }: Actor, now: number): object {
  return {
    ...{ user, roles, permissions: String(permissions), joined_at: new Date(now).toISOString() },
    ...{ nick: null, avatar: null, banner: null, premium_since: null, communication_disabled_until: null },
    ...{ deaf: false, mute: false, pending: false, flags: 0, unusual_dm_activity_until: null },
  };
}

function guildOf(world: World, id: string | undefined): Guild {
  const guild = id === undefined ? world.guilds[0] : findGuild(world, id);
  if (guild === undefined) throw new Error(`There is no server ${id ?? "at all"}`);
  return guild;
}
