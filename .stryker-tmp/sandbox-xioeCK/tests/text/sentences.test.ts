// @ts-nocheck
import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf } from "../../src/text/sentences.ts";

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["U.S. Secretary of State Antony Blinken told CNN. He left.", 2],
  ["We asked Dr. Smith about it. She knew.", 2],
  ["George W. Bush spoke at 5 p.m. on Monday. Nobody came.", 2],
  ["They met in the U.S. The talks failed.", 2],
  ['"We are fed up," he said. "We do not trust them."', 2],
  ['"Stop!" he said. They stopped.', 2],
  ["It fell by 3.5 percent. Prices rose.", 2],
  ["One sentence without an end", 1],
])("parts %j into %i sentences", (text, count) => {
  expect(split(text)).toHaveLength(count);
});

test("keeps a quotation with its attribution", () => {
  expect(split('"There are no plans to attack!" he declared. It ended.')[0]).toBe(
    '"There are no plans to attack!" he declared.',
  );
});

test("finds no sentence in white space", () => {
  expect(split(" \n ")).toEqual([]);
});

test("together holds every character but white space, in order, for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(split(text).join("").replace(/\s+/gu, "")).toBe(text.replace(/\s+/gu, ""));
    }),
  );
});
