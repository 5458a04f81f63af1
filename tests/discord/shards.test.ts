import { expect, test } from "vitest";
import { readShards } from "../../src/discord/shards.ts";

test("holds the one shard of a small bot when nothing is set", () => {
  expect(readShards({ DISCORD_SHARDS: " ", SHARDS: "" })).toEqual({
    shards: { ids: [0], count: 1 },
    faults: [],
  });
});

test.each([
  [{ DISCORD_SHARDS: "auto" }, "auto"],
  [{ DISCORD_SHARDS: "3" }, { ids: [0, 1, 2], count: 3 }],
  [{ SHARD_COUNT: "2" }, { ids: [0, 1], count: 2 }],
  [
    { SHARDS: "[2,3]", SHARD_COUNT: "8" },
    { ids: [2, 3], count: 8 },
  ],
  [
    { SHARDS: "2, 3", SHARD_COUNT: "8" },
    { ids: [2, 3], count: 8 },
  ],
  [
    { SHARDS: "5", SHARD_COUNT: "8" },
    { ids: [5], count: 8 },
  ],
  [
    { DISCORD_SHARD_IDS: "0,1,1", DISCORD_SHARD_COUNT: "8" },
    { ids: [0, 1], count: 8 },
  ],
  [
    { SHARD_PROCESS: "0", SHARDS_PER_PROCESS: "2", SHARD_COUNT: "4" },
    { ids: [0, 1], count: 4 },
  ],
  [
    { SHARD_PROCESS: "1", SHARDS_PER_PROCESS: "2", SHARD_COUNT: "4" },
    { ids: [2, 3], count: 4 },
  ],
])("reads %o", (environment, shards) => {
  expect(readShards(environment)).toEqual({ shards, faults: [] });
});

test.each([
  [{ DISCORD_SHARDS: "many" }, "DISCORD_SHARDS: expected a whole number from 1 to 10000, or auto"],
  [{ DISCORD_SHARDS: "0" }, "DISCORD_SHARDS: expected a whole number from 1"],
  [{ DISCORD_SHARDS: "2", SHARDS: "[0]" }, "DISCORD_SHARDS: it holds all shards"],
  [{ SHARDS: "[0,1]" }, "SHARD_COUNT: expected the number of all shards"],
  [{ SHARDS: "[2]", SHARD_COUNT: "2" }, "SHARDS: expected numbers from 0 to 1"],
  [{ SHARDS: "[a]", SHARD_COUNT: "2" }, "SHARDS: expected numbers from 0 to 1"],
  [{ SHARDS: "[]", SHARD_COUNT: "2" }, "SHARDS: expected numbers from 0 to 1"],
  [{ SHARD_PROCESS: "2", SHARDS_PER_PROCESS: "2", SHARD_COUNT: "4" }, "SHARDS: expected numbers from 0 to 3"],
  [{ SHARD_PROCESS: "1", SHARD_COUNT: "4" }, "SHARD_PROCESS, SHARDS_PER_PROCESS: expected"],
  [{ SHARD_PROCESS: "-1", SHARDS_PER_PROCESS: "2", SHARD_COUNT: "4" }, "SHARD_PROCESS, SHARDS_PER_PROCESS"],
  [{ SHARD_COUNT: "1.5" }, "SHARD_COUNT: expected a whole number from 1 to 10000"],
])("names what is wrong with %o", (environment, fault) => {
  expect(readShards(environment).faults).toEqual([expect.stringContaining(fault)]);
});
