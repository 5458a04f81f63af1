import { expect, test } from "vitest";
import { digitsOf } from "../../src/text/number-words.ts";
import { termOf } from "../../src/text/terms.ts";

test("a number word and its digits are one term, in every language that has a list", () => {
  for (const [language, word, digits] of [
    ["en", "twelve", "12"],
    ["de", "zwölf", "12"],
    ["de", "hunderttausend", "100000"],
    ["de", "zweihunderttausend", "200000"],
    ["es", "doscientos", "200"],
    ["it", "centomila", "100000"],
    ["nl", "tweeduizend", "2000"],
    ["ru", "двадцать", "20"],
    ["sv", "sju", "7"],
  ] as const) {
    expect(termOf(word, language)).toBe(digits);
    expect(termOf(digits, language)).toBe(digits);
  }
});

test("other words share the term of their other forms", () => {
  expect(termOf("wrote", "en")).toBe(termOf("writes", "en"));
  expect(termOf("häuser", "de")).toBe(termOf("haus", "de"));
  expect(termOf("constructor", "en")).toBe("constructor");
});

test("an article or a scale alone is no number", () => {
  expect(digitsOf("ein", "de")).toBe("ein");
  expect(digitsOf("hundred", "en")).toBe("hundred");
  expect(digitsOf("__proto__", "en")).toBe("__proto__");
  expect(digitsOf("two", "xx")).toBe("two");
});
