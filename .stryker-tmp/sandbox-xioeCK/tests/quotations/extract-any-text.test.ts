// @ts-nocheck
import fc from "fast-check";
import { expect, test } from "vitest";
import { extractQuotations, MAX_ARTICLE_CHARACTERS } from "../../src/quotations/extract-quotations.ts";
import { sampleArticle, told } from "./sample-article.ts";

test("shows verbatim slices, whatever the text", () => {
  const word = fc.constantFrom(
    '"',
    "“",
    "”",
    "'",
    "said",
    "Ann Lee",
    "he",
    "she",
    ",",
    ".",
    "?",
    "the mayor",
    "who",
    "and",
    "\u05d0\u05d1",
    "(",
    ")",
    "—",
    "told",
    "saying",
  );
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 25 }), { maxLength: 4 }), (lines) => {
      const article = sampleArticle(lines.map((words) => words.join(" ")));
      for (const { paragraph, start, end, text, attribution } of extractQuotations(article)) {
        const source = article.paragraphs[paragraph - 1]?.text ?? "";
        expect(source.slice(start, end)).toBe(text);
        const { evidence } = attribution;
        if (evidence)
          expect(article.paragraphs[evidence.paragraph - 1]?.text.slice(evidence.start, evidence.end)).toBe(
            evidence.text,
          );
      }
    }),
    { numRuns: 60 },
  );
});

test.each([
  ["ten million quotation marks", ['"'.repeat(10_000_000)]],
  ["unbalanced marks", ["“ a ".repeat(20_000)]],
  ["one endless sentence", ["said and ".repeat(20_000)]],
  ["marks in addresses", ['http://"'.repeat(20_000)]],
])("comes to an end on %s", (_, texts) => {
  expect(extractQuotations(sampleArticle(texts)).length).toBeLessThan(2);
});

test("reads no further than its limit", () => {
  const filler = "a ".repeat(MAX_ARTICLE_CHARACTERS / 2);
  expect(told([filler, '"It is over," Ann Lee said.'])).toEqual([]);
});

test("tells a thousand speakers apart", () => {
  const letters = (number: number) =>
    [...String(number)].map((digit) => "abcdefghij"[Number(digit)]).join("");
  const names = Array.from({ length: 1000 }, (_, number) => `Ann K${letters(number)}`);
  expect(told(names.map((name) => `"It is over," ${name} said.`)).map(([, speaker]) => speaker)).toEqual(
    names,
  );
});
