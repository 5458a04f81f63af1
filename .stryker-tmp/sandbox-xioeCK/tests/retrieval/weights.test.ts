// @ts-nocheck
import { expect, test } from "vitest";
import { bm25TermFrequency, inverseDocumentFrequency, logistic } from "../../src/retrieval/weights.ts";

test("weighs a hand-worked term", () => {
  // ln(1 + 26 / 2) = 2.6391; 3 x 2.2 / (3 + 1.2 x (0.25 + 0.75 x 2)) = 6.6 / 5.1 = 1.2941
  expect(inverseDocumentFrequency(2, 26)).toBeCloseTo(2.6391, 4);
  expect(bm25TermFrequency(3, 40, 20)).toBeCloseTo(1.2941, 4);
});

test("more occurrences never weigh less, a rarer term never weighs less, a longer document never weighs more", () => {
  for (let count = 1; count < 50; count++) {
    expect(bm25TermFrequency(count + 1, 20, 20)).toBeGreaterThan(bm25TermFrequency(count, 20, 20));
    expect(inverseDocumentFrequency(count, 50)).toBeGreaterThan(inverseDocumentFrequency(count + 1, 50));
    expect(bm25TermFrequency(3, count + 1, 20)).toBeLessThan(bm25TermFrequency(3, count, 20));
  }
});

test("the logistic function turns an even chance at 0", () => {
  expect(logistic(0)).toBe(0.5);
  expect(logistic(2) + logistic(-2)).toBeCloseTo(1);
});
