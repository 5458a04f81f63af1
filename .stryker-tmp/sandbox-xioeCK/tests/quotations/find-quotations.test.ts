// @ts-nocheck
import { expect, test } from "vitest";
import { extractQuotations } from "../../src/quotations/extract-quotations.ts";
import { findQuotations } from "../../src/quotations/find-quotations.ts";
import { speakersOf } from "../../src/quotations/speakers-of.ts";
import { wordsOf } from "../../src/quotations/words.ts";
import { sampleArticle } from "./sample-article.ts";

const quotations = extractQuotations(
  sampleArticle([
    '"The bridge will be closed until the spring," Mayor Ann Lee said.',
    '"We need that bridge every single day," said Bob Roe, a baker. Roe said that he would sell his shop.',
    '"It is safe," Lee said.',
  ]),
);
const texts = (query: Parameters<typeof findQuotations>[1]) =>
  findQuotations(quotations, query).map(({ text }) => text);

test("finds a speaker by the full name and by the surname", () => {
  expect(texts({ speaker: "Ann Lee" })).toEqual([
    "The bridge will be closed until the spring,",
    "It is safe,",
  ]);
  expect(texts({ speaker: "lee" })).toEqual(texts({ speaker: "Ann Lee" }));
  expect(texts({ speaker: "Tom Lee" })).toEqual([]);
});

test("puts what is most about a topic first and leaves out what is not about it", () => {
  const about = ({ text }: { text: string }) => (text.match(/bridge|day/g) ?? []).length;
  expect(texts({ about })).toEqual([
    "We need that bridge every single day,",
    "The bridge will be closed until the spring,",
  ]);
});

test("leaves reported speech out unless it is asked for", () => {
  expect(texts({ speaker: "Roe" })).toHaveLength(1);
  expect(texts({ speaker: "Roe", includesIndirect: true })).toHaveLength(2);
});

test("finds a quotation by any four consecutive words of it, and not by four others", () => {
  for (const { text, kind } of quotations) {
    const words = wordsOf(text).map(({ key }) => key.toUpperCase());
    for (let at = 0; at + 4 <= words.length && kind !== "indirect"; at += 1) {
      expect(texts({ words: words.slice(at, at + 4).join(" ") })).toContain(text);
    }
  }
  expect(texts({ words: "closed until the summer" })).toEqual([]);
});

test("lists the speakers with roles, the most quoted first", () => {
  expect(speakersOf(quotations)).toEqual([
    { name: "Ann Lee", role: "Mayor", count: 2 },
    { name: "Bob Roe", role: "a baker", count: 1 },
  ]);
});
