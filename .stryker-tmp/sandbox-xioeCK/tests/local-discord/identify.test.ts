// @ts-nocheck
import { expect, test } from "vitest";
import { readIdentify } from "../../src/local-discord/identify.ts";

const identify = { token: "secret", intents: 1, properties: {} };

test("more than 2,500 servers a shard need more shards", () => {
  expect(readIdentify(identify, "secret", 2501)).toBe(4011);
  expect(readIdentify({ ...identify, shard: [0, 2] }, "secret", 2501)).toEqual({ id: 0, count: 2 });
});

test("without a shard the connection serves all servers", () => {
  expect(readIdentify(identify, "secret", 1)).toEqual({ id: 0, count: 1 });
});
