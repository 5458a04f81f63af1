// @ts-nocheck
import { expect, test } from "vitest";
import { choiceRules } from "../../src/local-discord/choice-rules.ts";
import { modalRules, modalSubject } from "../../src/local-discord/modal-rules.ts";

const long = (count: number) => "x".repeat(count);
const label = (component: object = { type: 4, custom_id: "why", style: 1 }) => ({
  type: 18,
  label: "Why",
  component,
});
const modal = (fields: object = {}) => ({
  custom_id: "form",
  title: "Form",
  components: [label()],
  ...fields,
});

const refusedModals: readonly (readonly [rule: string, modal: object])[] = [
  ["a modal's custom_id has 1 to 100 characters", modal({ custom_id: long(101) })],
  ["a modal's title has 1 to 45 characters", modal({ title: long(46) })],
  ["a modal has 1 to 5 components at the top", modal({ components: [] })],
  [
    "a modal's top components are labels, text displays or action rows",
    modal({ components: [{ type: 4, custom_id: "why" }] }),
  ],
  [
    "a label has a text of 1 to 45 characters and a component",
    modal({ components: [{ type: 18, label: "Why" }] }),
  ],
  ["what is filled in has a custom_id", modal({ components: [label({ type: 4, style: 1 })] })],
  [
    "a file upload asks for 0 to 10 files",
    modal({ components: [label({ type: 19, custom_id: "files", max_values: 11 })] }),
  ],
];

const refusedChoices: readonly (readonly [rule: string, choices: readonly object[]])[] = [
  ["at most 25 choices", Array.from({ length: 26 }, () => ({ name: "c", value: "v" }))],
  ["a choice's name and text value have 1 to 100 characters", [{ name: long(101), value: "v" }]],
];

test("every rule has a refused payload", () => {
  expect(refusedModals.map(([rule]) => rule)).toEqual(modalRules.map(({ name }) => name));
  expect(refusedChoices.map(([rule]) => rule)).toEqual(choiceRules.map(({ name }) => name));
});

test.each(refusedModals)("refuses what breaks: %s", (name, payload) => {
  const subject = modalSubject(payload as Record<string, unknown>, "data");
  expect(modalRules.filter((rule) => rule.find(subject).length > 0).map((rule) => rule.name)).toEqual([name]);
});

test.each(refusedChoices)("refuses what breaks: %s", (name, choices) => {
  const subject = { path: "data.choices", choices };
  expect(choiceRules.filter((rule) => rule.find(subject).length > 0).map((rule) => rule.name)).toEqual([
    name,
  ]);
});

test("takes a form with a text and files, and choices of numbers", () => {
  const fields = modal({ components: [label(), label({ type: 19, custom_id: "files", max_values: 10 })] });
  expect(
    modalRules.flatMap((rule) => rule.find(modalSubject(fields as Record<string, unknown>, ""))),
  ).toEqual([]);
  const choices = [{ name: "One", value: 1 }];
  expect(choiceRules.flatMap((rule) => rule.find({ path: "", choices }))).toEqual([]);
});
