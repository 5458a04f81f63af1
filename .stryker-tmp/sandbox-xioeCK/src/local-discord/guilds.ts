// @ts-nocheck
import { MEMBER_PERMISSIONS } from "./permissions.ts";

/** A server to be set up. */
export interface GuildSpecification {
  readonly name: string;
  /** The server's language; `en-US` when left out. */
  readonly preferredLocale?: string;
  /** Names of text channels; the first is where people ask. `general` when left out. */
  readonly channels?: readonly string[];
  /** Roles besides @everyone. */
  readonly roles?: readonly string[];
}

/** A text channel of a server. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly guildId: string;
}

/** A server. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly preferredLocale: string;
  /** At least one; the first is where people ask. */
  readonly channels: readonly Channel[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
}

/** Sets up servers. Their ids follow each other directly, so that they spread evenly over shards. */
export function createGuilds(specifications: readonly GuildSpecification[], nextId: () => string): Guild[] {
  const placed = specifications.map((specification) => ({ specification, id: nextId() }));
  return placed.map(({ specification, id }) => createGuild(specification, id, nextId));
}

/** A channel as Discord writes it. */
export function channelData({ id, name, guildId }: Channel): object {
  const rest = { topic: null, nsfw: false, parent_id: null, last_message_id: null, rate_limit_per_user: 0 };
  return { id, name, guild_id: guildId, type: 0, position: 0, flags: 0, permission_overwrites: [], ...rest };
}

/** A server as Discord writes it in answer to GET /guilds/:guild. */
export function guildData(guild: Guild, ownerId: string): object {
  const roles = [{ id: guild.id, name: "@everyone" }, ...guild.roles];
  return {
    ...{ id: guild.id, name: guild.name, preferred_locale: guild.preferredLocale, owner_id: ownerId },
    ...{ icon: null, splash: null, discovery_splash: null, description: null, banner: null },
    ...{ vanity_url_code: null, application_id: null, afk_channel_id: null, system_channel_id: null },
    ...{ rules_channel_id: null, public_updates_channel_id: null, safety_alerts_channel_id: null },
    ...{ afk_timeout: 300, verification_level: 0, default_message_notifications: 0, mfa_level: 0 },
    ...{ explicit_content_filter: 0, nsfw_level: 0, premium_tier: 0, system_channel_flags: 0 },
    ...{ home_header: null, region: "", widget_enabled: false, widget_channel_id: null, nsfw: false },
    ...{ max_presences: null, max_members: 500_000, max_video_channel_users: 25, incidents_data: null },
    ...{ max_stage_video_channel_users: 50, premium_subscription_count: 0 },
    ...{ premium_progress_bar_enabled: false, features: [], emojis: [], stickers: [] },
    roles: roles.map(({ id, name }, position) => ({
      ...{ id, name, position, color: 0, hoist: false, managed: false, mentionable: false, flags: 0 },
      ...{ icon: null, unicode_emoji: null },
      ...{ colors: { primary_color: 0, secondary_color: null, tertiary_color: null } },
      permissions: String(MEMBER_PERMISSIONS),
    })),
  };
}

/** A server as GUILD_CREATE brings it, with the bot as its one listed member. */
export function guildCreateData(guild: Guild, ownerId: string, bot: object, now: number): object {
  const joined_at = new Date(now).toISOString();
  const member = { user: bot, roles: [], joined_at, deaf: false, mute: false, flags: 0, nick: null };
  return {
    ...guildData(guild, ownerId),
    ...{ joined_at, large: false, unavailable: false, member_count: 2, members: [member] },
    ...{ channels: guild.channels.map(channelData), threads: [], voice_states: [], presences: [] },
    ...{ stage_instances: [], guild_scheduled_events: [], soundboard_sounds: [] },
  };
}

function createGuild(specification: GuildSpecification, id: string, nextId: () => string): Guild {
  const { name, preferredLocale = "en-US", channels = ["general"], roles = [] } = specification;
  return {
    id,
    name,
    preferredLocale,
    channels: channels.map((channel) => ({ id: nextId(), name: channel, guildId: id })),
    roles: roles.map((role) => ({ id: nextId(), name: role })),
  };
}
