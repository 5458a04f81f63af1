// @ts-nocheck
import { expect, test } from "vitest";
import { backOffMs } from "../../src/discord/back-off.ts";

const settings = { firstMs: 1000, mostMs: 60_000 };

test("doubles the wait with each failure up to the most", () => {
  expect([1, 2, 3, 6, 7, 40].map((failures) => backOffMs(failures, settings, 0))).toEqual([
    1000, 2000, 4000, 32_000, 60_000, 60_000,
  ]);
});

test("takes at most half of the wait away by chance", () => {
  expect(backOffMs(2, settings, 0.5)).toBe(1500);
  expect(backOffMs(2, settings, 0.999)).toBeGreaterThanOrEqual(1000);
});
