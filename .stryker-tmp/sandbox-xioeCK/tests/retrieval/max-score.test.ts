// @ts-nocheck
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildIndex } from "../../src/retrieval/build-index.ts";
import { findTopDocuments } from "../../src/retrieval/max-score.ts";
import { openSegment } from "../../src/retrieval/open-index.ts";
import { createTopDocuments } from "../../src/retrieval/top-documents.ts";
import { bm25TermFrequency } from "../../src/retrieval/weights.ts";
import { articleOf } from "./small-library.ts";

test("keeps the best documents, of equal ones the first", () => {
  const top = createTopDocuments(2);
  for (const [document, score] of [1, 5, 3, 5, 4].entries()) top.offer(document, score);
  const kept: number[] = [];
  top.visitAll((document) => kept.push(document));
  expect(kept.sort()).toEqual([1, 3]);
  expect(top.threshold()).toBe(5);
});

test("finds the same scores as scoring every document does, in any range", () => {
  const word = fc.constantFrom("apple", "birch", "cedar", "daisy", "elder");
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
  const library = fc.array(text, { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      library,
      fc.uniqueArray(word, { minLength: 1 }),
      fc.integer({ min: 1, max: 6 }),
      (texts, query, limit) => {
        const [segment] = buildIndex([articleOf("a", texts, { language: "xx" })]).map(openSegment);
        if (segment === undefined) throw new Error("no segment");
        const terms = query.flatMap((each, at) => {
          const term = segment.numberOfTerm.get(each);
          return term === undefined ? [] : [{ term, idf: 1 + at }];
        });
        const range = { from: Math.floor(texts.length / 3), to: texts.length };
        const found: number[] = [];
        findTopDocuments(segment, terms, 5, range, limit).visitAll((_, score) => found.push(score));
        const all = texts.slice(range.from).map((each) => {
          const words = each.split(" ");
          return query.reduce((sum, wanted, at) => {
            const tf = words.filter((word) => word === wanted).length;
            return tf === 0 ? sum : sum + (1 + at) * bm25TermFrequency(tf, words.length, 5);
          }, 0);
        });
        const expected = all
          .filter((score) => score > 0)
          .sort((one, other) => other - one)
          .slice(0, limit);
        const sorted = found.sort((one, other) => other - one);
        expect(sorted).toHaveLength(expected.length);
        for (const [at, score] of sorted.entries()) expect(score).toBeCloseTo(expected[at] ?? 0, 9);
      },
    ),
  );
});
