// @ts-nocheck
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  BUDGET_SHARE,
  FREE_IDENTIFIES,
  type Identify,
  WINDOW_MS,
  waitBeforeIdentify,
} from "../../src/discord/identify-budget.ts";

const limits = { total: 1000, concurrency: 1 };
const DAY_MS = 24 * 60 * 60_000;
const now = 10 * DAY_MS;

function identify(at: number, change: Partial<Identify> = {}): Identify {
  return { at, shard: 0, isOfThisRun: false, isForgiven: false, ...change };
}

test("lets the first identifies after restarts through at once", () => {
  const past = Array.from({ length: FREE_IDENTIFIES - 1 }, (_, place) => identify(now - 5000 + place));
  expect(waitBeforeIdentify([], 0, now, limits)).toBe(0);
  expect(waitBeforeIdentify(past, 0, now, limits)).toBe(0);
});

test("makes a crash loop wait longer and longer, up to two minutes", () => {
  const loop = (length: number) => Array.from({ length }, () => identify(now));
  const waits = [5, 6, 7, 9, 10, 20].map((length) => waitBeforeIdentify(loop(length), 0, now, limits));
  expect(waits).toEqual([5000, 10_000, 20_000, 80_000, 120_000, 120_000]);
});

test("forgives runs that ended as they should, and what is older than the window", () => {
  const ended = Array.from({ length: 20 }, () => identify(now, { isForgiven: true }));
  const old = Array.from({ length: 20 }, () => identify(now - WINDOW_MS));
  expect(waitBeforeIdentify([...old, ...ended], 0, now, limits)).toBe(0);
});

test("keeps five seconds between the shards of one key in one run", () => {
  const past = [identify(now - 1000, { isOfThisRun: true })];
  expect(waitBeforeIdentify(past, 1, now, limits)).toBe(4250);
  expect(waitBeforeIdentify(past, 1, now, { ...limits, concurrency: 16 })).toBe(0);
  expect(waitBeforeIdentify(past, 16, now, { ...limits, concurrency: 16 })).toBe(4250);
});

test("waits for the oldest to leave the day once the budget is spent", () => {
  const past = Array.from({ length: 1000 * BUDGET_SHARE }, (_, place) =>
    identify(now - DAY_MS + 60_000 + place, { isForgiven: true }),
  );
  expect(waitBeforeIdentify(past, 0, now, limits)).toBe(60_000);
});

test("no loop of crashes, however fast, exceeds Discord's thousand a day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 1, max: 4 }), (lifeMs, shards) => {
      const past: Identify[] = [];
      for (let at = 0; at < DAY_MS; ) {
        const shard = past.length % shards;
        const wait = waitBeforeIdentify(past, shard, at, limits);
        if (wait === 0) past.push(identify(at, { shard }));
        at += Math.max(wait, lifeMs);
      }
      expect(past.length).toBeLessThanOrEqual(1000 * BUDGET_SHARE);
    }),
    { numRuns: 8 },
  );
});
