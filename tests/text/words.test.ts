import { expect, test } from "vitest";
import { backgroundIdf, isListedWord } from "../../src/text/background.ts";
import { baseForm } from "../../src/text/irregular-forms.ts";
import { stemmerOf } from "../../src/text/stems.ts";
import { stopWordsOf } from "../../src/text/stop-words.ts";
import { synonymsOf } from "../../src/text/synonyms.ts";
import { translateName } from "../../src/text/translate-name.ts";
import { DATE_WORD, kindsOf, NUMBER, NUMBER_WORD, YEAR } from "../../src/text/word-kinds.ts";

test("a rare word tells more than a common one, an unlisted one most, and a language without a list nothing", () => {
  const [the, troops, unlisted] = ["the", "troops", "sandwormx"].map(
    (word) => backgroundIdf(word, "en") ?? -1,
  );
  expect(the).toBeLessThan(1);
  expect(troops).toBeGreaterThan(the ?? 0);
  expect(unlisted).toBeGreaterThan(troops ?? 0);
  expect(backgroundIdf("ไทย", "th")).toBeUndefined();
});

test("knows listed words, even those named like a property", () => {
  expect(isListedWord("government", "en")).toBe(true);
  expect(isListedWord("ukrane", "en")).toBe(false);
  expect(isListedWord("__proto__", "en")).toBe(false);
});

test("stems by the language's rules, by its first letters where there are none, and leaves numbers", () => {
  expect(stemmerOf("en")("talking")).toBe("talk");
  expect(stemmerOf("de")("häuser")).toBe(stemmerOf("de")("haus"));
  expect(stemmerOf("el")("στρατιώτες")).toBe("στρατι");
  expect(stemmerOf("en")("1990")).toBe("1990");
});

test("has stop words for the languages, natural's and others, but no digit", () => {
  for (const [language, word] of [
    ["en", "who"],
    ["de", "der"],
    ["ar", "من"],
    ["zh", "的"],
  ] as const) {
    expect(stopWordsOf(language).has(word)).toBe(true);
  }
  expect(stopWordsOf("en").has("5")).toBe(false);
  expect(stopWordsOf("xx").size).toBe(0);
});

test("knows irregular forms and what news writing calls the same", () => {
  expect(baseForm("wrote")).toBe("write");
  expect(baseForm("jan")).toBe("january");
  expect(baseForm("constructor")).toBe("constructor");
  expect(synonymsOf("soldiers")).toContain("troops");
  expect(synonymsOf("toString")).toEqual([]);
});

test("translates names of countries, months and weekdays", () => {
  expect(translateName("ucrania", "es", "en")).toEqual(["ukraine"]);
  expect(translateName("montag", "de", "en")).toEqual(["monday"]);
  expect(translateName("montag", "de", "de")).toEqual([]);
  expect(translateName("hase", "de", "en")).toEqual([]);
});

test("tells years, numbers, number words and dates", () => {
  expect(kindsOf("1991", "en")).toBe(NUMBER | YEAR);
  expect(kindsOf("100,000", "en")).toBe(NUMBER);
  expect(kindsOf("zwölf", "de") & NUMBER_WORD).toBe(NUMBER_WORD);
  expect(kindsOf("monday", "en") & DATE_WORD).toBe(DATE_WORD);
  expect(kindsOf("troops", "en")).toBe(0);
});
