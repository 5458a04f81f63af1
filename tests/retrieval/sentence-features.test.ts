import { expect, test } from "vitest";
import type { Query } from "../../src/retrieval/query.ts";
import { type SentenceView, sentenceFeatures } from "../../src/retrieval/sentence-features.ts";
import type { Sighting } from "../../src/retrieval/sighting.ts";
import * as kinds from "../../src/text/word-kinds.ts";
import { NO_SHARES, queryOf, sightingOf } from "./query-view.ts";

function featureOf(name: string, changed: Partial<SentenceView>): number {
  const view: SentenceView = {
    query: queryOf(),
    sentence: sightingOf(),
    previous: undefined,
    next: undefined,
    shares: NO_SHARES,
    wholeShares: NO_SHARES,
    pairs: 0,
    ...changed,
  };
  return sentenceFeatures.find((feature) => feature.name === name)?.of(view) ?? Number.NaN;
}

/** A sentence with words of these kinds, and so many names. */
function holding(found: readonly number[], names = 0): Sighting {
  const counts = Array.from({ length: 7 }, (_, bit) => (found.includes(2 ** bit) ? 1 : 0));
  return sightingOf({ kinds: counts, names });
}

const asking = (kind: Query["kind"], sentence: Sighting) => {
  const name = kind === "how-many" ? "how many" : kind;
  return featureOf(name, { query: queryOf({ kind }), sentence });
};

test.each([
  ["who", [], 1, 0.5],
  ["who", [], 9, 1],
  ["when", [kinds.YEAR], 0, 1],
  ["when", [kinds.DATE_WORD], 0, 0.7],
  ["when", [kinds.NUMBER], 0, 0],
  ["where", [], 1, 0.5],
  ["where", [kinds.PLACE_WORD], 0, 0.5],
  ["where", [kinds.PLACE_WORD], 1, 1],
  ["where", [], 0, 0],
  ["how-many", [kinds.NUMBER], 0, 0.7],
  ["how-many", [kinds.NUMBER_WORD, kinds.UNIT_WORD], 0, 1],
  ["how-many", [kinds.UNIT_WORD], 0, 0.3],
  ["why", [kinds.REASON_WORD], 0, 1],
  ["why", [kinds.DATE_WORD], 0, 0],
] as const)(
  "of who asks %s, a sentence with the kinds %j and %i names may be the answer",
  (kind, found, names, value) => {
    expect(asking(kind, holding(found, names))).toBe(value);
  },
);

test("looks for the kind of answer that is asked for alone", () => {
  const all = holding([1, 2, 4, 8, 16, 32, 64], 2);
  const names = ["who", "when", "where", "how many", "why"];
  const found = names.filter(
    (name) => featureOf(name, { query: queryOf({ kind: "none" }), sentence: all }) > 0,
  );
  expect(found).toEqual([]);
});

test("counts a word the less the later it comes, and a related word not at all", () => {
  const early = (quality: number[], firstAt: number[]) =>
    featureOf("early", { sentence: sightingOf({ quality, firstAt }) });
  expect(early([1, 0], [0, 0])).toBe(0.5);
  expect(early([1, 0], [4, 0])).toBe(0.25);
  expect(early([0.7, 0.7], [0, 0])).toBe(0);
});

test("counts what the sentence beside it adds, where that holds a word of the query", () => {
  const shares = { ...NO_SHARES, content: 0.5 };
  const sentence = sightingOf({ quality: [1, 0] });
  const beside = sightingOf({ quality: [1, 1] });
  expect(featureOf("with previous", { sentence, shares, previous: beside })).toBe(0.5);
  expect(featureOf("with next", { sentence, shares, next: beside })).toBe(0.5);
  expect(featureOf("with next", { sentence, shares })).toBe(0);
  const empty = { ...beside, hasContent: false };
  expect(featureOf("with next", { sentence, shares, next: empty })).toBe(0);
});
