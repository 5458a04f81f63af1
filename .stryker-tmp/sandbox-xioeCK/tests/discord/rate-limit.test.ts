// @ts-nocheck
import fc from "fast-check";
import { expect, test } from "vitest";
import { createRateLimiter, GUILD_SHARE } from "../../src/discord/rate-limit.ts";

const rate = { points: 3, seconds: 60 };

test("allows the points at once, then one for each even share of the time", () => {
  const limiter = createRateLimiter(rate);
  expect([0, 1, 2].map(() => limiter.take("a", null, 1000))).toEqual([0, 0, 0]);
  expect(limiter.take("a", null, 1000)).toBe(20_000);
  expect(limiter.take("a", null, 11_000)).toBe(10_000);
  expect(limiter.take("a", null, 21_000)).toBe(0);
  expect(limiter.take("a", null, 21_000)).toBe(20_000);
});

test("counts each person alone", () => {
  const limiter = createRateLimiter({ points: 1, seconds: 60 });
  expect([limiter.take("a", null, 0), limiter.take("b", null, 0)]).toEqual([0, 0]);
});

test("counts the members of a guild together, and a refused try not at all", () => {
  const limiter = createRateLimiter({ points: 1, seconds: 60 });
  const members = Array.from({ length: GUILD_SHARE }, (_, place) => `member ${place}`);
  expect(members.map((member) => limiter.take(member, "guild", 0))).toEqual(members.map(() => 0));
  expect(limiter.take("one more", "guild", 0)).toBe(6000);
  expect(limiter.take("one more", "elsewhere", 0)).toBe(0);
});

test("allows everything without a rate", () => {
  const limiter = createRateLimiter(undefined);
  expect(new Set(Array.from({ length: 1000 }, () => limiter.take("a", "g", 0)))).toEqual(new Set([0]));
});

test("whoever waits as long as told is answered, and never are more answered than the rate and its burst allow", () => {
  const pauses = fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(pauses, (all) => {
      const limiter = createRateLimiter(rate);
      let now = 0;
      let answered = 0;
      for (const pause of all) {
        now += pause;
        const wait = limiter.take("a", null, now);
        if (wait > 0) {
          now += wait;
          expect(limiter.take("a", null, now)).toBe(0);
        }
        answered++;
      }
      expect(answered).toBeLessThanOrEqual(
        rate.points + Math.ceil((now / 1000) * (rate.points / rate.seconds)),
      );
    }),
  );
});
