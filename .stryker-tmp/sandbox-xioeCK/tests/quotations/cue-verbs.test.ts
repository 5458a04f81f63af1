// @ts-nocheck
import { expect, test } from "vitest";
import { cueVerbOf } from "../../src/quotations/cue-verbs.ts";

test.each([
  ["said", "say", "past"],
  ["says", "say", "present"],
  ["saying", "say", "gerund"],
  ["told", "tell", "past"],
  ["wrote", "write", "past"],
  ["written", "write", "past"],
  ["writing", "write", "gerund"],
  ["replied", "reply", "past"],
  ["quipped", "quip", "past"],
  ["admitted", "admit", "past"],
  ["argues", "argue", "present"],
  ["stresses", "stress", "present"],
  ["answered", "answer", "past"],
])("knows %s as a form of %s", (word, lemma, form) => {
  expect(cueVerbOf(word)).toMatchObject({ lemma, form, strength: "saying" });
});

test("tells naming and loose verbs from those of saying", () => {
  expect(cueVerbOf("described")?.strength).toBe("naming");
  expect(cueVerbOf("believes")?.strength).toBe("loose");
});

test("knows no other word", () => {
  expect(["table", "", "constructor", "Said"].map(cueVerbOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
