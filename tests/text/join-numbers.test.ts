import fc from "fast-check";
import { expect, test } from "vitest";
import { joinNumbers } from "../../src/text/join-numbers.ts";
import { tokensOf } from "../../src/text/tokens.ts";

const words = (text: string, language = "en") =>
  joinNumbers(text, language)
    .map(({ word }) => word)
    .join(" ");

test("reads a number in several words as its digits", () => {
  for (const form of [
    "one hundred thousand",
    "a hundred thousand",
    "hundred thousand",
    "100 thousand",
    "100,000",
  ]) {
    expect(words(form)).toBe("100000");
  }
  expect(words("twenty-five of two dozen")).toBe("25 of 24");
  expect(words("2.5 million or 1,5 million")).toBe("2500000 or 1500000");
  expect(words("three million two hundred thousand and six")).toBe("3200000 and six");
  expect(words("two thousand twenty-two")).toBe("2022");
  expect(words("two thousand million")).toBe("2000000000");
});

test("goes on behind hundreds with 'and', but not into the next number", () => {
  expect(words("one hundred and five")).toBe("105");
  expect(words("one hundred and fifty thousand")).toBe("150000");
  expect(words("between one hundred and two hundred")).toBe("between 100 and 200");
});

test("leaves alone what is no number in several words", () => {
  for (const text of [
    "a day",
    "one two three",
    "nineteen eighty",
    "two to three",
    "thousands of people",
    "2014 million",
    "twenty a day",
    "million million",
    "five thousand. hundred",
  ]) {
    expect(words(text)).toBe(text.replace(".", "").replace("five thousand", "5000"));
  }
});

test("reads the numbers of other languages", () => {
  expect(words("eine Million, hundert tausend, 1,5 Millionen", "de")).toBe("1000000 100000 1500000");
  expect(words("cien mil, dos mil millones", "es")).toBe("100000 2000000000");
  expect(words("deux cents, cent mille", "fr")).toBe("200 100000");
  expect(words("сто тысяч, двести тысяч, два миллиона", "ru")).toBe("100000 200000 2000000");
  expect(words("one hundred", "ar")).toBe("one hundred");
});

test("spans all words of a number in the text", () => {
  const text = "About one hundred thousand troops";
  const number = joinNumbers(text, "en")[1];
  expect(text.slice(number?.start, number?.end)).toBe("one hundred thousand");
});

test("gives the text's own tokens, some of them joined, for any sequence of number words", () => {
  const word = fc.constantFrom(
    ..."a one two twenty fifty hundred thousand million dozen and of 3 2.5 1,000 2014".split(" "),
  );
  const gap = fc.constantFrom(" ", " ", "-", ", ", ". ");
  fc.assert(
    fc.property(fc.array(fc.tuple(word, gap), { maxLength: 12 }), (parts) => {
      const text = parts.flat().join("");
      const plain = tokensOf(text);
      const joined = joinNumbers(text, "en");
      const starts = new Set(plain.map(({ start }) => start));
      const ends = new Set(plain.map(({ end }) => end));
      let last = -1;
      for (const { start, end, word: read } of joined) {
        expect(starts.has(start) && ends.has(end) && start > last && end > start).toBe(true);
        expect(read).not.toMatch(/NaN|e\+/);
        last = end;
      }
      expect(joined.length).toBeLessThanOrEqual(plain.length);
      expect(joined[0]?.start).toBe(plain[0]?.start);
      expect(joined.at(-1)?.end).toBe(plain.at(-1)?.end);
    }),
  );
});
