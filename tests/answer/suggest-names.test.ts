import fc from "fast-check";
import { expect, test } from "vitest";
import { suggestNames } from "../../src/answer/suggest-names.ts";

const names = ["Ukraine talks", "Talks on Ukraine", "Élections à Genève", "Ukrainian grain", "Über alles"];
const suggest = (typed: string, limit = 25) => suggestNames(names, (name) => name, typed, limit);

test("ranks names that start so before those that hold the words, and those before a typo", () => {
  expect(suggest("ukraine")).toEqual(["Ukraine talks", "Talks on Ukraine", "Ukrainian grain"]);
});

test.each([
  ["a letter dropped", "ukrane"],
  ["a letter too many", "ukrraine"],
  ["a wrong letter", "ukreine"],
  ["two letters swapped", "urkaine"],
])("forgives %s while the word is being typed", (_, typed) => {
  expect(suggest(typed)).toContain("Talks on Ukraine");
});

test("forgives no second typo, and none in a short word", () => {
  expect(suggest("urkiane")).toEqual([]);
  expect(suggest("tal on")).toEqual(["Talks on Ukraine"]);
  expect(suggest("tla")).toEqual([]);
});

test("does not mind accents and letter case", () => {
  expect(suggest("GENEVE elec")).toEqual(["Élections à Genève"]);
  expect(suggest("uber")).toEqual(["Über alles"]);
});

test("does not mind spaces around, and gives all for nothing or marks alone", () => {
  expect(suggest("  ukraine t ")).toEqual(["Ukraine talks", "Talks on Ukraine"]);
  expect(suggest(" ")).toEqual(names);
  expect(suggest("-")).toEqual([]);
});

test("gives nothing twice, never more than wanted, and only for what is typed", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), fc.string(), fc.nat(10), (any, typed, limit) => {
      const things = any.map((name) => ({ name }));
      const suggested = suggestNames(things, ({ name }) => name, typed, limit);
      expect(suggested.length).toBeLessThanOrEqual(limit);
      expect(new Set(suggested).size).toBe(suggested.length);
    }),
  );
});

test("forgives any one typo anywhere in a word", () => {
  const letter = fc.constantFrom(..."abcdefgh");
  const edits = fc.constantFrom("drop", "add", "change", "swap");
  fc.assert(
    fc.property(
      fc.array(letter, { minLength: 5, maxLength: 12 }),
      fc.nat(),
      letter,
      edits,
      (word, at, other, edit) => {
        const place = at % (word.length - 1);
        const typed = [...word];
        if (edit === "drop") typed.splice(place, 1);
        if (edit === "add") typed.splice(place, 0, other);
        if (edit === "change") typed.splice(place, 1, other);
        if (edit === "swap") typed.splice(place, 2, word[place + 1] ?? "", word[place] ?? "");
        const name = `the ${word.join("")} of it`;
        expect(suggestNames([name], (one) => one, typed.join(""), 1)).toEqual([name]);
      },
    ),
  );
});
