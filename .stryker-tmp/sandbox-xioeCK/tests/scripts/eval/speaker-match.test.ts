// @ts-nocheck
import { expect, test } from "vitest";
import { isDescribedSpeaker, isNamedSpeaker } from "../../../scripts/eval/speaker-match.ts";

test.each([
  ["Hillary Clinton", "Clinton", true],
  ["Hillary Clinton", "Mrs. Clinton", true],
  ["Hillary Clinton", "Bill Clinton", false],
  ["Paul D. Ryan", "P. Ryan", true],
  ["Hillary Clinton", "Clinton spokesman Fallon", true],
  ["Hillary Clinton", "Brian Fallon", false],
  ["Hillary Clinton", null, false],
])("a gold %s and a found %s are the same: %s", (gold, found, isSame) => {
  expect(isNamedSpeaker(gold, found)).toBe(isSame);
});

test("the full name asks for more than the surname", () => {
  expect([
    isNamedSpeaker("Ann Lee", "Lee", true),
    isNamedSpeaker("Ann Lee", "Ann Lee", true),
    isNamedSpeaker("Lee", "Lee", true),
  ]).toEqual([false, true, true]);
});

test("descriptions share half of the words of the shorter one", () => {
  expect(isDescribedSpeaker("a spokesman for the city", "the city spokesman")).toBe(true);
  expect(isDescribedSpeaker("the mayor", "the union")).toBe(false);
});
