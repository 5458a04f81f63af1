// @ts-nocheck
import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptAround } from "../../src/discord/excerpt.ts";
import { sentencesOf } from "../../src/text/sentences.ts";
import { printable } from "./articles.ts";

const text = "One is first. Two is next. Three is here. Four comes then. Five ends it.";
const sentences = sentencesOf(text);
const three = { start: text.indexOf("Three"), end: text.indexOf(" Four") };
const lengthOf = (part: string) => part.length;
const cut = (most: number) => {
  const { start, end, ...marks } = excerptAround(text, () => sentences, three, most, lengthOf);
  return [text.slice(start, end), marks];
};

test("shows a text that fits whole and unmarked", () => {
  expect(cut(text.length)).toEqual([text, { isCutBefore: false, isCutAfter: false }]);
});

test("adds whole sentences after and before the answer by turns", () => {
  expect(cut(45)).toEqual([
    "Two is next. Three is here. Four comes then.",
    { isCutBefore: true, isCutAfter: true },
  ]);
});

test("goes on before the answer when nothing more fits after it", () => {
  const long =
    "Short one. Short two. The answer. And then follows a sentence that is far too long to fit here.";
  const answer = { start: long.indexOf("The"), end: long.indexOf(" And") };
  const { start, end } = excerptAround(long, () => sentencesOf(long), answer, 40, lengthOf);
  expect(long.slice(start, end)).toBe("Short one. Short two. The answer.");
});

test("cuts a sentence that is itself too long after a word", () => {
  expect(cut(10)).toEqual(["Three is", { isCutBefore: true, isCutAfter: true }]);
});

test("never exceeds its length, never breaks a character, and marks exactly what is left out", () => {
  fc.assert(
    fc.property(printable, fc.nat(), fc.integer({ min: 10, max: 200 }), (any, place, most) => {
      const spans = sentencesOf(any);
      const answer = spans[place % spans.length] ?? { start: 0, end: any.length };
      const shown = excerptAround(any, () => spans, answer, most, lengthOf);
      const part = any.slice(shown.start, shown.end);
      expect(part.length).toBeLessThanOrEqual(most);
      expect(part.isWellFormed()).toBe(true);
      expect(shown.start).toBeLessThanOrEqual(answer.start);
      expect(shown.isCutBefore).toBe(/\S/.test(any.slice(0, shown.start)));
      expect(shown.isCutAfter).toBe(/\S/.test(any.slice(shown.end)));
    }),
  );
});
