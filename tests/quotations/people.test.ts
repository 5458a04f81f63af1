import { expect, test } from "vitest";
import { told } from "./sample-article.ts";

test.each([
  ["an initial", "A. Haller came.", "Ann Haller", "A. Haller"],
  ["a shortened given name", "Robert Haller came.", "Rob Haller", "Robert Haller"],
  ["a middle name", "Ann Haller came.", "Ann Marie Haller", "Ann Marie Haller"],
  ["a surname with one wrong letter", "Ann Haller came.", "Halle", "Ann Haller"],
  ["a form of address", "Ann Haller came.", "Mrs. Haller", "Ann Haller"],
])("knows somebody again by %s, under the fullest name", (_, before, written, speaker) => {
  expect(told([before, `"We stay," ${written} said.`])).toEqual([["We stay,", speaker, "certain"]]);
});

test.each([
  ["another given name", "Ann Haller came.", "Tom Haller"],
  ["another initial", "A. Haller came.", "T. Haller"],
  ["a short surname that is one letter off", "Ann Hale came.", "Sen. Hall"],
])("takes %s for somebody else's", (_, before, written) => {
  const [[, speaker] = []] = told([before, `"We stay," ${written} said.`]);
  expect(speaker).toBe(written.replace("Sen. ", ""));
});

test("takes a shared surname for the one who was named lately, when the other was long before", () => {
  const between = Array.from({ length: 11 }, () => "It rained.");
  const paragraphs = ["Tom Hale runs the farm.", ...between, "Ruth Hale came.", '"We sold it," Hale said.'];
  expect(told(paragraphs, true)).toEqual([["We sold it,", "Ruth Hale", "likely"]]);
});

test("takes a given name alone for a person when it speaks, and not for a place", () => {
  expect(told(['"We sold it," Charlotte said.'])).toEqual([["We sold it,", "Charlotte", "certain"]]);
  expect(told(['It rained in Charlotte. "We sold it," she said.'], true)).toEqual([
    ["We sold it,", undefined, "unknown"],
  ]);
});

test("learns somebody's gender from a form of address", () => {
  expect(
    told(['"We sold it," Mrs. Hale said.', '"I did not," he said.', '"I did," she said.'], true),
  ).toEqual([
    ["We sold it,", "Hale", "certain"],
    ["I did not,", undefined, "unknown"],
    ["I did,", "Hale", "likely"],
  ]);
});

test("leaves a pronoun unattributed that names nobody of the article", () => {
  for (const word of ["we", "they", "it"]) {
    expect(told([`Ann Lee and Tom Hale left. "We stay," ${word} said.`], true)).toEqual([
      ["We stay,", undefined, "unknown"],
    ]);
  }
});
