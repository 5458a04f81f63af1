// @ts-nocheck
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRows, shuffleRows } from "../../../scripts/eval/quotation-rows.ts";

test("reads rows with and without judgements, and names the line that is none", () => {
  expect(parseRows('{"id":"a","paragraphs":["x"]}\n\n{"paragraphs":[],"quotes":[]}\n')).toEqual([
    { id: "a", paragraphs: ["x"], quotes: [] },
    { id: "3", paragraphs: [], quotes: [] },
  ]);
  expect(() => parseRows('{"id":"a"}')).toThrow("line 1: expected");
});

test("shuffles the same way for the same seed, and each judged span goes with its paragraph", () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 }),
      (seed, paragraphs) => {
        const quotes = paragraphs.map((text, index) => ({
          paragraph: index + 1,
          text,
          start: 0,
          end: text.length,
          kind: "direct",
        }));
        const [row] = shuffleRows([{ id: "a", paragraphs, quotes }], seed);
        expect(shuffleRows([{ id: "a", paragraphs, quotes }], seed)).toEqual([row]);
        expect([...(row?.paragraphs ?? [])].sort()).toEqual([...paragraphs].sort());
        for (const quote of row?.quotes ?? []) expect(row?.paragraphs[quote.paragraph - 1]).toBe(quote.text);
      },
    ),
  );
});
