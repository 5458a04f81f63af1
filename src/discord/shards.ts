/** The shards that this process holds: as many as Discord recommends, or some of a number that all processes share. */
export type Shards = "auto" | ShardRange;

/** Shards by number. */
export interface ShardRange {
  /** From 0 to `count` - 1, without repetition. */
  readonly ids: readonly number[];
  /** Of the whole bot, over all its processes. */
  readonly count: number;
}

/** The shards, or what is wrong with the variables that name them. */
export interface ReadShards {
  readonly shards: Shards;
  readonly faults: readonly string[];
}

/**
 * Reads the shards from environment variables: `DISCORD_SHARDS` (a number, or `auto`) for one process that holds all;
 * `SHARDS` or `DISCORD_SHARD_IDS` (a list) with `SHARD_COUNT` or `DISCORD_SHARD_COUNT` for one of several, or, where all
 * processes are started alike, `SHARD_PROCESS` (its number from 0) with `SHARDS_PER_PROCESS` for the list. One shard when
 * none is set. Of two names for the same, the one of Discord's own (`SHARDS`, `SHARD_COUNT`) is read.
 */
export function readShards(environment: Readonly<Record<string, string | undefined>>): ReadShards {
  const read = (...names: readonly string[]) =>
    names.map((name) => environment[name]?.trim()).find((value) => value !== undefined && value !== "");
  const all = read("DISCORD_SHARDS");
  const ranged = readRange(read("SHARD_PROCESS"), read("SHARDS_PER_PROCESS"));
  if (ranged === "wrong") {
    return wrong(
      "SHARD_PROCESS, SHARDS_PER_PROCESS: expected the process's number from 0 and a number from 1, or neither",
    );
  }
  const ids = read("SHARDS", "DISCORD_SHARD_IDS") ?? ranged;
  const count = read("SHARD_COUNT", "DISCORD_SHARD_COUNT");
  if (all !== undefined && (ids !== undefined || count !== undefined)) {
    return wrong("DISCORD_SHARDS: it holds all shards, so leave SHARDS and SHARD_COUNT unset, or this one");
  }
  if (all === "auto") return { shards: "auto", faults: [] };
  const total = Number(all ?? count ?? (ids === undefined ? 1 : Number.NaN));
  if (ids !== undefined && count === undefined) {
    return wrong("SHARD_COUNT: expected the number of all shards beside the list of this process's");
  }
  if (!Number.isSafeInteger(total) || total < 1 || total > MOST_SHARDS) {
    const name = all === undefined ? "SHARD_COUNT" : "DISCORD_SHARDS";
    const automatic = all === undefined ? "" : ", or auto";
    return wrong(`${name}: expected a whole number from 1 to ${MOST_SHARDS}${automatic}`);
  }
  const numbers = ids === undefined ? everyShard(total) : parseIds(ids);
  if (numbers.length === 0 || numbers.some((id) => !Number.isSafeInteger(id) || id < 0 || id >= total)) {
    return wrong(`SHARDS: expected numbers from 0 to ${total - 1}, such as [0,1]`);
  }
  return { shards: { ids: [...new Set(numbers)], count: total }, faults: [] };
}

/** Discord's largest bots have a few thousand. */
const MOST_SHARDS = 10_000;

function wrong(fault: string): ReadShards {
  return { shards: "auto", faults: [fault] };
}

function everyShard(count: number): readonly number[] {
  return Array.from({ length: count }, (_, id) => id);
}

/** The list of the process with that number when each has so many. */
function readRange(process: string | undefined, perProcess: string | undefined): string | undefined {
  if (process === undefined && perProcess === undefined) return undefined;
  const [at, count] = [Number(process), Number(perProcess)];
  if (!Number.isSafeInteger(at) || at < 0 || !Number.isSafeInteger(count) || count < 1) return "wrong";
  if (count > MOST_SHARDS) return "wrong";
  return Array.from({ length: count }, (_, shard) => at * count + shard).join();
}

/** `[0,1]`, as discord.js writes it, or `0,1`. */
function parseIds(list: string): readonly number[] {
  const inside = list.replace(/^\[(.*)\]$/, "$1");
  return inside.split(",").map((id) => (/^\s*\d+\s*$/.test(id) ? Number(id) : Number.NaN));
}
