// @ts-nocheck
import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "../../src/text/edit-distance.ts";

test.each([
  ["ukraine", "ukrane", 1],
  ["about", "abuot", 1],
  ["essay", "esay", 1],
  ["troops", "trooops", 1],
  ["kyiv", "kiev", 2],
])("%s and %s are %i apart", (one, other, distance) => {
  expect(editDistance(one, other, 3)).toBe(distance);
});

test("is symmetric, 0 for the same word alone, and gives up just above the limit", () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, limit) => {
      const full = editDistance(one, other, 20);
      expect(editDistance(other, one, 20)).toBe(full);
      expect(full === 0).toBe(one === other);
      expect(editDistance(one, other, limit)).toBe(full <= limit ? full : limit + 1);
    }),
  );
});
