import {
  type APIGatewaySessionStartLimit,
  Client,
  GatewayIntentBits,
  Options,
  type RESTOptions,
} from "discord.js";
import type { IdentifyThrottler } from "./identify-throttler.ts";
import { sendRequest } from "./send-request.ts";
import type { Shards } from "./shards.ts";

/** Where Discord is and how much of it is asked. */
export interface ClientSettings {
  readonly discordApiUrl: string;
  readonly discordCdnUrl: string;
  readonly discordRestRps: number;
  /** One shard when absent. */
  readonly shards?: Shards;
}

/** How requests are made: where to, and how many a second. */
export function restOptions(settings: ClientSettings): Partial<RESTOptions> {
  return {
    api: settings.discordApiUrl,
    cdn: settings.discordCdnUrl,
    globalRequestsPerSecond: settings.discordRestRps,
    makeRequest: sendRequest,
  };
}

/**
 * A Discord client that asks for nothing it does not need: slash commands come with the `Guilds` intent alone.
 * No message can mention anybody. Caches of what the bot never reads are kept empty. `throttle` makes what lets
 * shards identify, from what Discord says of its limit. Payloads are sent as they are: ours are written with
 * Discord's own names.
 */
export function createClient(
  settings: ClientSettings,
  throttle: (session: APIGatewaySessionStartLimit) => IdentifyThrottler,
): Client {
  const { shards = { ids: [0], count: 1 } } = settings;
  return new Client({
    ...(shards === "auto" ? { shards } : { shards: [...shards.ids], shardCount: shards.count }),
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [], repliedUser: false },
    rest: restOptions(settings),
    jsonTransformer: (payload) => payload,
    ws: {
      buildIdentifyThrottler: async (manager) =>
        throttle((await manager.fetchGatewayInformation()).session_start_limit),
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
