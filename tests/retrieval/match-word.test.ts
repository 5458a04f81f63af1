import { expect, test } from "vitest";
import { buildIndex } from "../../src/retrieval/build-index.ts";
import { matchWord } from "../../src/retrieval/match-word.ts";
import { openSegment } from "../../src/retrieval/open-index.ts";
import { splitToken } from "../../src/retrieval/split-token.ts";
import { articleOf } from "./small-library.ts";

const texts = [
  "Ukraine invaded invasion essay Sandworm power grid negotiation sanctions in Germany on Monday",
];
const segments = buildIndex([articleOf("a", texts, { language: "en" })]).map(openSegment);
const [segment] = segments;

function matched(word: string, language = "en"): Record<string, number> {
  if (segment === undefined) throw new Error("no segment");
  const [found] = matchWord(word, segments, language);
  const best: Record<string, number> = {};
  for (const { word: number, quality } of found?.matches ?? []) {
    const form = segment.data.words[number] ?? "";
    best[form] = Math.max(best[form] ?? 0, quality);
  }
  return best;
}

test("finds the word itself best, then its other forms, then its family", () => {
  const { invaded, invasion } = matched("invade");
  expect(matched("invaded").invaded).toBe(1);
  expect(invaded).toBe(0.9);
  expect(invasion).toBeGreaterThan(0);
  expect(invasion).toBeLessThan(0.8);
});

test("corrects a misspelling, one or two letters off by the word's length", () => {
  expect(matched("ukrane")).toEqual({ ukraine: 0.9 });
  expect(matched("esay")).toEqual({ essay: 0.9 });
  expect(matched("negotaitoin").negotiation).toBe(0.8);
});

test("matches a stop word with itself, and reads no postings for it", () => {
  expect(matched("in")).toEqual({ in: 1 });
  expect(matchWord("in", segments, "en").flatMap(({ terms }) => terms)).toEqual([]);
  expect(matchWord("invade", segments, "en").flatMap(({ terms }) => terms)).toHaveLength(1);
});

test("never corrects a word that the language knows", () => {
  expect(matched("assay").essay).toBeUndefined();
  expect(matched("grin").grid).toBeUndefined();
});

test("matches nothing for a word without any relation, even one named like a property", () => {
  expect(matched("hasOwnProperty")).toEqual({});
  expect(matched("__proto__")).toEqual({});
});

test("finds names and dates of a question in another language", () => {
  expect(matched("deutschland", "de").germany).toBeGreaterThan(0.8);
  expect(matched("montag", "de").monday).toBeGreaterThan(0.8);
});

test("finds what news writing calls the same, as a related word", () => {
  expect(matched("penalties").sanctions).toBeLessThan(0.8);
});

test("parts two words that were written together, but leaves known words and misspellings alone", () => {
  const split = (word: string) =>
    splitToken({ word, start: 0, end: word.length, isCapitalised: false }, segments, "en").map(
      (token) => token.word,
    );
  expect(split("powergrid")).toEqual(["power", "grid"]);
  expect(split("government")).toEqual(["government"]);
  expect(split("sandworn")).toEqual(["sandworn"]);
  expect(split("xqzzyk")).toEqual(["xqzzyk"]);
});
