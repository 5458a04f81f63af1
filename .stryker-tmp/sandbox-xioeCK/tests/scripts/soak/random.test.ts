// @ts-nocheck
import { expect, test } from "vitest";
import { createRandom } from "../../../scripts/soak/random.ts";

test("draws the same numbers from the same seed, and others from another", () => {
  const draw = (seed: number) => {
    const random = createRandom(seed);
    return Array.from({ length: 5 }, () => random.next());
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test("draws evenly from 0 to 1", () => {
  const random = createRandom(1);
  const counts = Array.from({ length: 10 }, () => 0);
  for (let draw = 0; draw < 10_000; draw += 1) {
    const tenth = Math.floor(random.next() * 10);
    counts[tenth] = (counts[tenth] ?? 0) + 1;
  }
  for (const count of counts) expect(count).toBeGreaterThan(850);
});

test("picks every item sooner or later, and refuses an empty list", () => {
  const random = createRandom(1);
  expect(new Set(Array.from({ length: 50 }, () => random.pick(["a", "b", "c"]))).size).toBe(3);
  expect(() => random.pick([])).toThrow("nothing to pick from");
});
