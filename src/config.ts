import * as v from "valibot";

import { readCluster } from "./config-cluster.ts";
import { variables } from "./config-variables.ts";
import { readShards, type Shards } from "./discord/shards.ts";
import { SetupError } from "./errors.ts";
import type { CollectionLimits } from "./ingest/collection-limits.ts";
import type { SharedLibrarySettings } from "./opensearch/cluster-settings.ts";

/** All settings, validated. Made by `readConfig` from environment variables; `.env.example` lists them. */
export interface Config {
  /** Absent: the bot runs against a Discord of its own on loopback. */
  readonly discordToken?: string;
  /** Where commands are registered; absent: globally. */
  readonly discordGuildId?: string;
  /** The guild whose moderators manage the operator's articles; absent: none. */
  readonly homeGuildId?: string;
  /** Base of the REST API without version, such as `https://discord.com/api`. */
  readonly discordApiUrl: string;
  /** The only host that attachments are fetched from. */
  readonly discordCdnUrl: string;
  /** Most REST requests a second, counted by discord.js. */
  readonly discordRestRps: number;
  /** The shards that this process holds. */
  readonly shards: Shards;
  /** Roles that may use /seeds without Manage Server. */
  readonly moderatorRoleIds: readonly string[];
  /** The channel where each change of articles is posted; absent: nowhere. */
  readonly auditChannel?: string;
  readonly seedsDir: string;
  /** Where state is kept that a restart must find again. */
  readonly dataDir: string;
  /** Changes of the articles' files are served without being asked for. */
  readonly watchesSeeds: boolean;
  /** Unanswered questions are counted, without who asked. */
  readonly keepsGaps: boolean;
  /** How much the moderators of one guild may add. */
  readonly guildLimits: CollectionLimits;
  /** Probability from which on a passage counts as an answer, in [0, 1]. */
  readonly answerThreshold: number;
  /** How much one person may ask or press; absent: as much as they like. */
  readonly rateLimit?: { readonly points: number; readonly seconds: number };
  /** Cards with layout, or plain messages. */
  readonly render: "cards" | "plain";
  /** The most interactions that are handled at once. */
  readonly mostRunning: number;
  /** The most that wait beside them; whoever comes then is asked to try again. */
  readonly mostWaiting: number;
  /** A question that takes longer is cut off, in milliseconds. */
  readonly questionTimeoutMs: number;
  /** The cluster that keeps the articles for all processes; absent: each process indexes them itself. */
  readonly sharedLibrary?: SharedLibrarySettings;
  /** The playground's page and its Discord listen on this port of 127.0.0.1; 0: a free one. */
  readonly playgroundPort: number;
  /** Where health and metrics are served; absent: nowhere. */
  readonly httpPort?: number;
  /** The address that the HTTP side listens on. */
  readonly httpHost: string;
  /** Least severity that is logged: quieter without a token, where a person sits at a prompt. */
  readonly logLevel: "trace" | "debug" | "info" | "warn" | "error" | "fatal" | "silent";
}

/**
 * Reads the settings from environment variables. An empty variable counts as absent, an unknown one is ignored.
 * Throws a `SetupError` that lists every fault with its remedy.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== "");
  const parsed = v.safeParse(variables, Object.fromEntries(given));
  const { shards, faults } = readShards(environment);
  const issues = (parsed.issues ?? []).map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
  const { cluster, faults: clusterFaults } = readCluster(environment);
  if (!parsed.success || faults.length + clusterFaults.length > 0) {
    throw new SetupError("The configuration has faults:", [...issues, ...faults, ...clusterFaults]);
  }
  const values = parsed.output;
  const homeGuildId = values.HOME_GUILD_ID ?? values.DISCORD_GUILD_ID;
  return {
    ...(values.DISCORD_TOKEN !== undefined && { discordToken: values.DISCORD_TOKEN }),
    ...(values.DISCORD_GUILD_ID !== undefined && { discordGuildId: values.DISCORD_GUILD_ID }),
    ...(homeGuildId !== undefined && { homeGuildId }),
    discordApiUrl: values.DISCORD_API_URL,
    discordCdnUrl: values.DISCORD_CDN_URL,
    discordRestRps: values.DISCORD_REST_RPS,
    shards,
    moderatorRoleIds: values.MODERATOR_ROLE_IDS,
    ...(values.AUDIT_CHANNEL !== undefined && { auditChannel: values.AUDIT_CHANNEL }),
    seedsDir: values.SEEDS_DIR,
    dataDir: values.DATA_DIR,
    watchesSeeds: (values.SEEDS_WATCH ?? (values.RETRIEVER === "opensearch" ? "off" : "on")) === "on",
    keepsGaps: values.KEEP_GAPS === "on",
    guildLimits: {
      files: values.GUILD_MAX_FILES,
      bytes: values.GUILD_MAX_BYTES,
      paragraphs: values.GUILD_MAX_PARAGRAPHS,
    },
    answerThreshold: values.ANSWER_THRESHOLD,
    ...rateLimitOf(values.RATE_LIMIT ?? (values.DISCORD_TOKEN === undefined ? "off" : "60/60")),
    render: values.RENDER,
    mostRunning: values.MAX_RUNNING,
    mostWaiting: values.MAX_WAITING,
    questionTimeoutMs: values.QUESTION_TIMEOUT_MS,
    ...(values.RETRIEVER === "opensearch" && {
      sharedLibrary: {
        ...cluster,
        alias: values.OPENSEARCH_ALIAS,
        shards: values.OPENSEARCH_SHARDS,
        replicas: values.OPENSEARCH_REPLICAS,
      },
    }),
    playgroundPort: values.PLAYGROUND_PORT,
    ...(values.HTTP_PORT !== undefined && { httpPort: values.HTTP_PORT }),
    httpHost: values.HTTP_HOST,
    logLevel: values.LOG_LEVEL ?? (values.DISCORD_TOKEN === undefined ? "warn" : "info"),
  };
}

function rateLimitOf(rate: string): Pick<Config, "rateLimit"> {
  const [points, seconds] = rate.split("/").map(Number);
  return points === undefined || seconds === undefined ? {} : { rateLimit: { points, seconds } };
}
