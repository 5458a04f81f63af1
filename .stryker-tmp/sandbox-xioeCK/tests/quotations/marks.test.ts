// @ts-nocheck
import fc from "fast-check";
import { expect, test } from "vitest";
import { findMarkedSpans } from "../../src/quotations/marks.ts";

const inner = (...texts: readonly string[]) =>
  findMarkedSpans(texts).map((spans, index) =>
    spans.map(({ start, end }) => texts[index]?.slice(start, end)),
  );

test.each([
  ["straight", 'He said "we won" today.'],
  ["curly", "He said “we won” today."],
  ["curly, closed by a straight one", 'He said “we won" today.'],
  ["curly, closed by an opening one", "He said “we won“ today."],
  ["curly, opened by a closing one", "He said ”we won” today."],
  ["guillemets", "He said «we won» today."],
  ["guillemets with spaces", "He said « we won » today."],
  ["guillemets the German way", "He said »we won« today."],
  ["German low quotes", "He said „we won“ today."],
  ["corner brackets", "He said 「we won」 today."],
  ["single curly", "He said ‘we won’ today."],
  ["single straight", "He said 'we won' today."],
])("finds a quotation in marks that are %s", (_, text) => {
  expect(inner(text)).toEqual([["we won"]]);
});

test("keeps a nested quotation inside the outer one", () => {
  expect(inner("\"He told me 'go home' and left,\" she said.")).toEqual([["He told me 'go home' and left,"]]);
  expect(inner("“He told me “go home” and left,” she said.")).toEqual([["He told me “go home” and left,"]]);
});

test("takes single marks for the outer ones where they are the article's style", () => {
  expect(inner("'We won,' she said. 'He told me \"go home\" and left.'", "'It's over,' he said.")).toEqual([
    ["We won,", 'He told me "go home" and left.'],
    ["It's over,"],
  ]);
});

test("tells apostrophes from single marks", () => {
  expect(inner("'It's the voters' choice,' she said. 'We don't know.'")).toEqual([
    ["It's the voters' choice,", "We don't know."],
  ]);
  expect(inner("Rock 'n' roll in the '90s was the fans' own.")).toEqual([[]]);
});

test("carries an unclosed quotation over to the paragraphs that begin with a mark", () => {
  const found = findMarkedSpans(["“One.", "“Two.”", "Three."]);
  expect(found.map((spans) => spans.map(({ isClosed, isContinued }) => [isClosed, isContinued]))).toEqual([
    [[false, false]],
    [[true, true]],
    [],
  ]);
});

test("reads no quotation from inches, tags, addresses and code", () => {
  expect(inner("He is 6'3\" tall and she is 5'8\" tall.")).toEqual([[]]);
  expect(inner('<a href="x" title="y">link</a>')).toEqual([[]]);
  expect(inner('See https://a.example/?q="a"&b=\'c\' and `print("x")` for it.')).toEqual([[]]);
});

test("gives spans in order, within the text and apart, whatever the text", () => {
  const text = fc.string({
    unit: fc.constantFrom('"', "“", "”", "‘", "’", "'", "«", "»", "„", " ", "a", ".", ",", "א"),
    maxLength: 60,
  });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      findMarkedSpans(texts).forEach((spans, index) => {
        let last = 0;
        for (const { outerStart, start, end, outerEnd } of spans) {
          expect([outerStart >= last, start >= outerStart, end > start, outerEnd >= end]).toEqual([
            true,
            true,
            true,
            true,
          ]);
          last = outerEnd;
        }
        expect(last).toBeLessThanOrEqual(texts[index]?.length ?? 0);
      });
    }),
  );
});
