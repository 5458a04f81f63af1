import * as v from "valibot";

const trimmed = v.pipe(v.string(), v.trim());
const snowflake = v.pipe(
  trimmed,
  v.regex(/^\d{17,20}$/, "expected an id of 17 to 20 digits: copy it in Discord with developer mode on"),
);

const onOrOff = v.picklist(["on", "off"], "expected on or off");

/** Plain http is for a stand-in on this machine only: the token travels with every request. */
const discordUrl = v.pipe(
  trimmed,
  v.check(
    isSafeUrl,
    "expected an https address, or an http one on loopback, such as https://discord.com/api",
  ),
  v.transform((url) => url.replace(/\/+$/, "")),
);

/** The environment variables that are read, each with its default and what to do when it is wrong. */
export const variables = v.object({
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
  SHARD_PROCESS: v.optional(trimmed),
  SHARDS_PER_PROCESS: v.optional(trimmed),
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
  AUDIT_CHANNEL: v.optional(snowflake),
  SEEDS_DIR: v.optional(trimmed, "seeds"),
  DATA_DIR: v.optional(trimmed, "data"),
  SEEDS_WATCH: v.optional(v.pipe(trimmed, onOrOff)),
  KEEP_GAPS: v.optional(v.pipe(trimmed, onOrOff), "off"),
  GUILD_MAX_FILES: v.optional(wholeNumber(0, "200 files, for example"), "200"),
  GUILD_MAX_BYTES: v.optional(wholeNumber(0, "5242880 is 5 MiB"), "5242880"),
  GUILD_MAX_PARAGRAPHS: v.optional(wholeNumber(0, "5000 paragraphs, for example"), "5000"),
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
  RETRIEVER: v.optional(
    v.pipe(trimmed, v.picklist(["embedded", "opensearch"], "expected embedded or opensearch")),
    "embedded",
  ),
  OPENSEARCH_NODES: v.optional(trimmed, ""),
  OPENSEARCH_USERNAME: v.optional(trimmed),
  OPENSEARCH_PASSWORD: v.optional(v.string()),
  OPENSEARCH_API_KEY: v.optional(trimmed),
  OPENSEARCH_CA_FILE: v.optional(trimmed),
  OPENSEARCH_ALIAS: v.optional(
    v.pipe(
      trimmed,
      v.regex(/^[a-z][a-z0-9-]{0,60}$/, "expected small letters, digits and hyphens, such as footnote"),
    ),
    "footnote",
  ),
  OPENSEARCH_SHARDS: v.optional(wholeNumber(1, "1 serves some millions of paragraphs"), "1"),
  OPENSEARCH_REPLICAS: v.optional(
    v.pipe(
      trimmed,
      v.regex(/^\d+(-(\d+|all))?$/, "expected a number of further copies, or a range such as 0-2"),
    ),
    "0-2",
  ),
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

function isSafeUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username } = new URL(value);
  if (username !== "") return false;
  return protocol === "https:" || (protocol === "http:" && loopbackHosts.has(hostname));
}

const loopbackHosts: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);
