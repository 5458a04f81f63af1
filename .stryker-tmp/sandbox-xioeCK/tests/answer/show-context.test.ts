// @ts-nocheck
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type ContextWindow,
  contextAround,
  contextFrom,
  contextUpTo,
  type Piece,
} from "../../src/answer/show-context.ts";
import { sentencesOf } from "../../src/text/sentences.ts";
import { anyArticle, articleOf } from "../discord/articles.ts";

const article = articleOf(["One. Two.", "Three. Four. Five.", "Six."]);
const paragraph = { articleId: "geneva", number: 2, text: "Three. Four. Five." };
const four = { start: 7, end: 12 };
const atMost = (most: number) => (parts: readonly Piece[]) =>
  parts.reduce((sum, { start, end }) => sum + end - start, 0) <= most;
const show = ({ parts }: ContextWindow) =>
  parts.map(({ paragraph: number, start, end }) => article.paragraphs[number - 1]?.text.slice(start, end));

test("shows the passage with whole paragraphs before and after it", () => {
  expect(show(contextAround(article, paragraph, four, atMost(100)))).toEqual([
    "One. Two.",
    "Three. Four. Five.",
    "Six.",
  ]);
  expect(show(contextAround(article, paragraph, four, atMost(23)))).toEqual(["Three. Four. Five.", "Six."]);
});

test("cuts a long paragraph around the answering sentence", () => {
  const window = contextAround(article, paragraph, four, atMost(11));
  expect(show(window)).toEqual(["Four. Five."]);
  expect(window.earlier).toEqual({ paragraph: 2, start: 0, end: 6 });
  expect(window.later).toEqual({ paragraph: 3, start: 0, end: 4 });
});

test("goes on by whole paragraphs, forward and backward", () => {
  expect(show(contextFrom(article, { paragraph: 2, start: 0, end: 0 }, atMost(23)))).toEqual([
    "Three. Four. Five.",
    "Six.",
  ]);
  expect(show(contextFrom(article, { paragraph: 1, start: 0, end: 0 }, atMost(15)))).toEqual(["One. Two."]);
  expect(show(contextUpTo(article, { paragraph: 2, start: 13, end: 18 }, atMost(24)))).toEqual([
    "Three. Four. Five.",
  ]);
});

test("goes to the end when the place is no longer there", () => {
  expect(show(contextFrom(article, { paragraph: 99, start: 0, end: 0 }, atMost(23)))).toEqual(["Six."]);
});

test("reading on from any passage reaches the article's beginning and end, leaving nothing out", () => {
  fc.assert(
    fc.property(anyArticle, fc.nat(), fc.nat(), (any, at, sentenceAt) => {
      const passage = any.paragraphs[at % any.paragraphs.length] ?? paragraph;
      const sentences = sentencesOf(passage.text, any.language);
      const sentence = sentences[sentenceAt % sentences.length] ?? { start: 0, end: 1 };
      const fits = atMost(400);
      const begin = contextAround(any, passage, sentence, fits);
      const seen: ContextWindow[] = [begin];
      for (let next = begin.later; next !== undefined; next = seen.at(-1)?.later)
        seen.push(contextFrom(any, next, fits));
      for (let next = begin.earlier; next !== undefined; next = seen[0]?.earlier)
        seen.unshift(contextUpTo(any, next, fits));
      const shown = seen
        .flatMap(({ parts }) => parts)
        .map(({ paragraph: number, start, end }) => any.paragraphs[number - 1]?.text.slice(start, end) ?? "");
      const squeeze = (texts: readonly string[]) => texts.join("").replace(/\s+/g, "");
      expect(squeeze(shown)).toBe(squeeze(any.paragraphs.map(({ text }) => text)));
      expect(shown.every((part) => part.isWellFormed())).toBe(true);
    }),
    { numRuns: 200 },
  );
});
