import { expect, test } from "vitest";
import { forEachGram } from "../../src/retrieval/grams.ts";
import { coverage, jointCoverage, measureWordShares, sharesOf, sumOf } from "../../src/retrieval/shares.ts";

test("makes weights into shares of their sum, and nothing of nothing", () => {
  expect(sharesOf([1, 1, 2])).toEqual([0.25, 0.25, 0.5]);
  expect(sharesOf([0, 0])).toEqual([0, 0]);
  expect(sumOf([])).toBe(0);
});

test("covers by a hand-worked share", () => {
  expect(coverage([0.25, 0.25, 0.5], [1, 0, 0.5])).toBe(0.5);
  expect(jointCoverage([0.25, 0.25, 0.5], [1, 0, 0.5], [0, 1, 0.7])).toBe(0.5);
});

test("a related word counts as related alone, another form not as exact", () => {
  const even = [0.25, 0.25, 0.25, 0.25];
  const weights = {
    terms: even,
    words: even,
    content: even,
    numbers: [],
    names: [],
    pairs: [],
    neighbours: [],
  };
  const shares = measureWordShares(weights, [0, 0, 0, 1], [1, 0.9, 0.5, 0]);
  expect(shares.exact).toBe(0.25);
  expect(shares.terms).toBeCloseTo(0.475);
  expect(shares.related).toBeCloseTo(0.6);
  expect(shares.beyondTitle).toBe(0);
});

test("weighs each measure by its own list, and another form by its quality", () => {
  const weights = {
    ...{ terms: [0.5, 0.25], words: [0.25, 0.5], content: [0.125, 0.5] },
    ...{ numbers: [], names: [], pairs: [], neighbours: [] },
  };
  expect(measureWordShares(weights, [0.25, 0.125], [1, 0.8])).toEqual({
    terms: 0.5 + 0.25 * 0.8,
    words: 0.25 + 0.5 * 0.8,
    content: 0.125 + 0.5 * 0.8,
    exact: 0.125,
    related: 0.125 + 0.5 * 0.8,
    beyondTitle: 0.25 + 0.125 * 0.8,
  });
  expect(jointCoverage([0.5, 0.5], [0.8, 0.79], [0, 0])).toBe(0.4);
});

test("runs of four characters go over the spaces between words", () => {
  const hashes: number[] = [];
  forEachGram(["a", "bc"], (hash) => hashes.push(hash));
  expect(hashes).toHaveLength(3);
  expect(new Set(hashes).size).toBe(3);
});
