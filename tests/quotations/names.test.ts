import { expect, test } from "vitest";
import { extractQuotations } from "../../src/quotations/extract-quotations.ts";
import { sampleArticle, told } from "./sample-article.ts";

test.each([
  ["Ursula von der Leyen", "Ursula von der Leyen"],
  ["William Roe Jr.", "William Roe Jr."],
  ["Martin Luther King", "Martin Luther King"],
  ["George Will", "George Will"],
  ["Speaker of the House Ann Lee", "Ann Lee"],
  ["Secretary of State Ann Lee", "Ann Lee"],
  ["Sen. Hale", "Hale"],
])("reads %s as one name, apart from the titles before it", (written, speaker) => {
  expect(told([`"We stay," said ${written} on Monday.`])).toEqual([["We stay,", speaker, "certain"]]);
});

test("keeps the titles as the role", () => {
  const [quotation] = extractQuotations(sampleArticle(['"We stay," said Speaker of the House Ann Lee.']));
  expect(quotation?.attribution.role).toBe("Speaker of the House");
});

test("takes a body with a title's word in its name for no person", () => {
  expect(told(['"We stay," the House Committee said.'])).toEqual([
    ["We stay,", "the House Committee", "certain"],
  ]);
});

test("finds no name in a headline, where every word has a capital", () => {
  expect(told(["Lee Says Bold Plan Failed", "Ann Lee left.", '"We stay," Lee said.'])).toEqual([
    ["We stay,", "Ann Lee", "certain"],
  ]);
});
