// @ts-nocheck
import { expect, test } from "vitest";
import type { FoundQuotation, GoldQuotation } from "../../../scripts/eval/quotation-rows.ts";
import { scoreQuotations } from "../../../scripts/eval/quotation-score.ts";

const paragraph = 'Ann Lee said "we won" at the "big" fair. "It is over," she said.';
const gold: readonly GoldQuotation[] = [
  {
    paragraph: 1,
    text: "we won",
    start: 14,
    end: 20,
    kind: "mixed",
    sourceType: "name",
    source: "Ann Lee",
    speaker: "Ann Lee",
  },
  { paragraph: 1, text: "big", start: 30, end: 33, kind: "nonspeech" },
  {
    paragraph: 1,
    text: "It is over,",
    start: 42,
    end: 53,
    kind: "direct",
    sourceType: "pronoun",
    source: "she",
    speaker: "Ann Lee",
  },
];
const found = (start: number, end: number, speaker: string | null): FoundQuotation => ({
  paragraph: 1,
  text: paragraph.slice(start, end),
  start,
  end,
  speaker,
  confidence: "certain",
  evidence: null,
});
const score = (quotes: readonly FoundQuotation[]) =>
  scoreQuotations([{ id: "a", paragraphs: [paragraph], quotes: gold }], [{ id: "a", quotes }]);

test("counts a perfect run as perfect", () => {
  expect(score([found(14, 20, "Ann Lee"), found(42, 53, "Ann Lee")])).toMatchObject({
    gold: 2,
    found: 2,
    exact: 2,
    overlapping: 2,
    falseAlarms: 0,
    named: { right: 2, of: 2 },
    fullName: { right: 2, of: 2 },
  });
});

test("counts a missed quotation against the named speakers", () => {
  expect(score([found(14, 20, "Ann Lee")])).toMatchObject({
    named: { right: 1, of: 2 },
    byPronoun: { right: 0, of: 1 },
  });
});

test("counts scare quotes among the false alarms", () => {
  expect(score([found(30, 33, null), found(0, 7, null)])).toMatchObject({
    found: 2,
    falseAlarms: 2,
    scareQuotes: 1,
  });
});

test("takes half of the joint length for the same span, but not for the same words", () => {
  expect(score([found(42, 52, "Ann Lee"), found(14, 16, "Ann Lee")])).toMatchObject({
    overlapping: 1,
    exact: 1,
  });
});

test("tells a surname from a full name", () => {
  expect(score([found(14, 20, "Lee")])).toMatchObject({
    named: { right: 1, of: 2 },
    fullName: { right: 0, of: 1 },
  });
});
