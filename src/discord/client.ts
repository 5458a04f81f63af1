import { Client, GatewayIntentBits, Options } from "discord.js";

/** Where Discord is and how much of it is asked. */
export interface ClientSettings {
  readonly discordApiUrl: string;
  readonly discordCdnUrl: string;
  readonly discordRestRps: number;
}

/**
 * A Discord client that asks for nothing it does not need: slash commands come with the `Guilds` intent alone.
 * No message can mention anybody. Caches of what the bot never reads are kept empty.
 */
export function createClient(settings: ClientSettings): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [], repliedUser: false },
    rest: {
      api: settings.discordApiUrl,
      cdn: settings.discordCdnUrl,
      globalRequestsPerSecond: settings.discordRestRps,
    },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, ...unusedCaches }),
    sweepers: {
      ...Options.DefaultSweeperSettings,
      users: { interval: SWEEP_SECONDS, filter: () => (user) => user.id !== user.client.user.id },
    },
  });
}

const SWEEP_SECONDS = 600;

const unusedCaches = {
  AutoModerationRuleManager: 0,
  DMMessageManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  VoiceStateManager: 0,
};
