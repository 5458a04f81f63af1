import { expect, test } from "vitest";
import { type PassageView, passageFeatures } from "../../src/retrieval/passage-features.ts";
import { NO_SHARES, queryOf, sightingOf } from "./query-view.ts";

const view: PassageView = {
  query: queryOf(),
  whole: sightingOf(),
  shares: NO_SHARES,
  bm25: 0,
  position: 0,
  sentences: 2,
  inTitle: 0,
};

/** The features that this view has and an empty one has not, by name. */
function featuresOf(changed: Partial<PassageView>): Readonly<Record<string, number>> {
  const values = passageFeatures
    .map(({ name, of }) => [name, of({ ...view, ...changed }), of(view)] as const)
    .filter(([, value, none]) => value !== none);
  return Object.fromEntries(values.map(([name, value]) => [name, Number(value.toFixed(3))]));
}

test("takes BM25 as a share of what the query's words could bring, and by its size", () => {
  expect(featuresOf({ bm25: 2 })).toEqual({ bm25: 0.5, "bm25 mass": 0.1 });
  expect(featuresOf({ bm25: 2, query: queryOf({ termMass: 0 }) })).toMatchObject({ bm25: 2 });
});

test("weighs what a long description shares apart, by its length", () => {
  const long = { query: queryOf({ verbosity: 0.5 }), bm25: 2, shares: { ...NO_SHARES, terms: 0.8 } };
  expect(featuresOf({ ...long, whole: sightingOf({ grams: 0.4 }) })).toMatchObject({
    "bm25, long query": 0.25,
    "terms, long query": 0.4,
    "grams, long query": 0.2,
    "length, long query": 0.24,
  });
});

test("weighs BM25 and length apart where nothing is asked", () => {
  const none = { query: queryOf({ kind: "none" }), bm25: 2 };
  expect(featuresOf(none)).toMatchObject({ "bm25, no question": 0.5, "length, no question": 0.48 });
});

test("takes a paragraph of one sentence for a lead, the less the later it stands", () => {
  const lead = (position: number, sentences: number) =>
    featuresOf({ position, sentences })["lead of one sentence"];
  expect([lead(0, 1), lead(1, 1), lead(0, 2)]).toEqual([1, 0.5, undefined]);
});

test("measures pairs, closeness, names and the title", () => {
  const whole = sightingOf({ pairs: [1], closeness: [0.5], quality: [0.9, 0.5], grams: 0.3 });
  expect(featuresOf({ whole, inTitle: 0.7 })).toEqual({
    pairs: 1,
    closeness: 0.5,
    names: 0.45,
    grams: 0.3,
    title: 0.7,
  });
});

test("grows with the length by its logarithm", () => {
  const length = (tokens: number) => featuresOf({ whole: sightingOf({}, tokens) }).length ?? 0;
  expect(length(1)).toBeCloseTo(Math.log(2) / 5, 3);
  expect(length(100) - length(50)).toBeLessThan(length(50) - length(1));
});
