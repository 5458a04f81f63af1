// @ts-nocheck
import fc from "fast-check";
import { expect, test } from "vitest";
import { tokensOf } from "../../src/text/tokens.ts";

const words = (text: string) => tokensOf(text).map(({ word }) => word);

test("keeps numbers whole, without the parting of thousands, and takes the dots out of an acronym", () => {
  expect(words("The U.S. has 100,000 troops, 3.5% more.")).toEqual(
    "the us has 100000 troops 3.5 more".split(" "),
  );
});

test("reads a number alike with commas, points or neither", () => {
  expect(words("100,000 100.000 100000")).toEqual(["100000", "100000", "100000"]);
  expect(words("1,5 und 2.25")).toEqual(["1,5", "und", "2.25"]);
});

test("leaves out the possessive ending, with a straight or a curly apostrophe", () => {
  expect(words("Russia's NATO’s allies' don't")).toEqual(["russia", "nato", "allies", "don't"]);
});

test("parts words at hyphens", () => {
  expect(words("open-door policy")).toEqual(["open", "door", "policy"]);
});

test("tells a word with a capital first", () => {
  expect(tokensOf("in Kyiv").map(({ isCapitalised }) => isCapitalised)).toEqual([false, true]);
});

test("gives overlapping pairs where characters are written without spaces, also behind Latin letters", () => {
  expect(words("北京大学")).toEqual(["北京", "京大", "大学"]);
  expect(words("水")).toEqual(["水"]);
  expect(words("手机")).toEqual(["手机"]);
});

test("gives dictionary words for Thai", () => {
  expect(words("ภาษาไทย").length).toBeGreaterThan(1);
});

test("finds no token in punctuation, symbols or nothing", () => {
  for (const text of ["", "...", "🙂🙂🙂", "!?"]) expect(words(text)).toEqual([]);
});

test("gives tokens in order, within the text, never empty, for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      let last = 0;
      for (const { start, end, word } of tokensOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(word).not.toBe("");
        last = start;
      }
    }),
  );
});
