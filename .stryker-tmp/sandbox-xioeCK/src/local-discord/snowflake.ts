/** Milliseconds from 1970 to the start of 2015, where Discord's ids begin to count. */
// @ts-nocheck

const DISCORD_EPOCH = 1_420_070_400_000n;
const INCREMENTS = 4096n;

/**
 * Gives ids that never repeat and sort by age: milliseconds since 2015 in the upper 42 bits, a counter in the lower 12
 * (Discord, Reference, "Snowflakes"). Each id takes a millisecond of its own, so that guilds spread over shards.
 */
export function createSnowflakes(now: () => number): () => string {
  let previous = 0n;
  let count = 0n;
  return () => {
    const elapsed = BigInt(now()) - DISCORD_EPOCH;
    previous = elapsed > previous ? elapsed : previous + 1n;
    count = (count + 1n) % INCREMENTS;
    return String((previous << 22n) | count);
  };
}

/** shard = (guild id >> 22) mod shards (Discord, Gateway, "Sharding"); direct messages (no guild) go to shard 0. */
export function shardOf(guildId: string | undefined, shardCount: number): number {
  return guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shardCount));
}
