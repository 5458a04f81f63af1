import * as v from "valibot";
import { readShards, type Shards } from "./discord/shards.ts";
import { SetupError } from "./errors.ts";

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
  readonly seedsDir: string;
  /** Where state is kept that a restart must find again. */
  readonly dataDir: string;
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
  if (!parsed.success || faults.length > 0) {
    throw new SetupError("The configuration has faults:", [...issues, ...faults]);
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
    seedsDir: values.SEEDS_DIR,
    dataDir: values.DATA_DIR,
    answerThreshold: values.ANSWER_THRESHOLD,
    ...rateLimitOf(values.RATE_LIMIT ?? (values.DISCORD_TOKEN === undefined ? "off" : "60/60")),
    render: values.RENDER,
    mostRunning: values.MAX_RUNNING,
    mostWaiting: values.MAX_WAITING,
    questionTimeoutMs: values.QUESTION_TIMEOUT_MS,
    playgroundPort: values.PLAYGROUND_PORT,
    ...(values.HTTP_PORT !== undefined && { httpPort: values.HTTP_PORT }),
    httpHost: values.HTTP_HOST,
    logLevel: values.LOG_LEVEL ?? (values.DISCORD_TOKEN === undefined ? "warn" : "info"),
  };
}

const trimmed = v.pipe(v.string(), v.trim());
const snowflake = v.pipe(
  trimmed,
  v.regex(/^\d{17,20}$/, "expected an id of 17 to 20 digits: copy it in Discord with developer mode on"),
);

/** Plain http is for a stand-in on this machine only: the token travels with every request. */
const discordUrl = v.pipe(
  trimmed,
  v.check(
    isSafeUrl,
    "expected an https address, or an http one on loopback, such as https://discord.com/api",
  ),
  v.transform((url) => url.replace(/\/+$/, "")),
);

const variables = v.object({
  DISCORD_TOKEN: v.optional(
    v.pipe(
      trimmed,
      v.regex(
        /^[\w-]+\.[\w-]+\.[\w-]+$/,
        "expected the bot's token: three parts joined by dots, from the Bot page",
      ),
    ),
  ),
  DISCORD_GUILD_ID: v.optional(snowflake),
  HOME_GUILD_ID: v.optional(snowflake),
  DISCORD_API_URL: v.optional(discordUrl, "https://discord.com/api"),
  DISCORD_CDN_URL: v.optional(discordUrl, "https://cdn.discordapp.com"),
  DISCORD_REST_RPS: v.optional(wholeNumber(1, "50 is what Discord allows an ordinary bot"), "50"),
  DISCORD_SHARDS: v.optional(trimmed),
  SHARDS: v.optional(trimmed),
  SHARD_COUNT: v.optional(trimmed),
  DISCORD_SHARD_IDS: v.optional(trimmed),
  DISCORD_SHARD_COUNT: v.optional(trimmed),
  MODERATOR_ROLE_IDS: v.optional(
    v.pipe(
      trimmed,
      v.transform((list) => list.split(/[\s,]+/).filter((id) => id !== "")),
      v.array(snowflake),
    ),
    "",
  ),
  SEEDS_DIR: v.optional(trimmed, "seeds"),
  DATA_DIR: v.optional(trimmed, "data"),
  ANSWER_THRESHOLD: v.optional(
    v.pipe(
      trimmed,
      v.transform(Number),
      v.number("expected a number from 0 to 1, such as 0.5"),
      v.minValue(0, "expected at least 0"),
      v.maxValue(1, "expected at most 1"),
    ),
    "0.5",
  ),
  RATE_LIMIT: v.optional(
    v.pipe(
      trimmed,
      v.regex(
        /^(off|[1-9]\d{0,5}\/[1-9]\d{0,5})$/,
        "expected questions/seconds for one person, such as 60/60, or off",
      ),
    ),
  ),
  RENDER: v.optional(v.pipe(trimmed, v.picklist(["cards", "plain"], "expected cards or plain")), "cards"),
  MAX_RUNNING: v.optional(wholeNumber(1, "256 interactions at once, for example"), "256"),
  MAX_WAITING: v.optional(wholeNumber(0, "512 interactions that wait, for example"), "512"),
  QUESTION_TIMEOUT_MS: v.optional(wholeNumber(100, "10000 is ten seconds"), "10000"),
  PLAYGROUND_PORT: v.optional(port(), "0"),
  HTTP_PORT: v.optional(port()),
  HTTP_HOST: v.optional(trimmed, "127.0.0.1"),
  LOG_LEVEL: v.optional(
    v.pipe(
      trimmed,
      v.picklist(
        ["trace", "debug", "info", "warn", "error", "fatal", "silent"],
        "expected trace, debug, info, warn, error, fatal or silent",
      ),
    ),
  ),
});

function wholeNumber(least: number, hint: string) {
  const message = `expected a whole number from ${least} on: ${hint}`;
  return v.pipe(trimmed, v.regex(/^\d+$/, message), v.transform(Number), v.minValue(least, message));
}

function port() {
  return v.pipe(
    wholeNumber(0, "9090 for example; 0 takes a free port"),
    v.maxValue(65_535, "expected at most 65535"),
  );
}

function rateLimitOf(rate: string): Pick<Config, "rateLimit"> {
  const [points, seconds] = rate.split("/").map(Number);
  return points === undefined || seconds === undefined ? {} : { rateLimit: { points, seconds } };
}

function isSafeUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username } = new URL(value);
  if (username !== "") return false;
  return protocol === "https:" || (protocol === "http:" && loopbackHosts.has(hostname));
}

const loopbackHosts: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);
