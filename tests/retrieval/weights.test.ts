import { expect, test } from "vitest";
import { inverseDocumentFrequency, termFrequencyWeight } from "../../src/retrieval/weights.ts";

test("weighs a hand-worked term", () => {
  expect(termFrequencyWeight(3) * inverseDocumentFrequency(2, 26)).toBeCloseTo(2.0986 * 2.6391, 3);
});

test("more occurrences never weigh less, and a rarer term never weighs less", () => {
  for (let count = 1; count < 50; count++) {
    expect(termFrequencyWeight(count + 1)).toBeGreaterThan(termFrequencyWeight(count));
    expect(inverseDocumentFrequency(count, 50)).toBeGreaterThan(inverseDocumentFrequency(count + 1, 50));
  }
});
