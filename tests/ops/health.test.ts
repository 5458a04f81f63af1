import { expect, test } from "vitest";
import { healthOf } from "../../src/ops/health.ts";

test("is ready when every shard is connected and the articles are loaded", () => {
  const both = [
    { id: 0, isReady: true },
    { id: 1, isReady: true },
  ];
  expect(healthOf(both, "abcd").isReady).toBe(true);
  expect(healthOf(both, undefined)).toEqual({ isReady: false, shards: both, snapshot: null });
  expect(healthOf([{ id: 0, isReady: false }, ...both.slice(1)], "abcd").isReady).toBe(false);
  expect(healthOf([], "abcd").isReady).toBe(false);
  expect(healthOf(both, "abcd", true)).toMatchObject({ isReady: true, isLibraryReachable: true });
});

test("is not ready while the cluster that keeps the articles does not answer", () => {
  expect(healthOf([{ id: 0, isReady: true }], "abcd", false)).toEqual({
    isReady: false,
    shards: [{ id: 0, isReady: true }],
    snapshot: "abcd",
    isLibraryReachable: false,
  });
});
