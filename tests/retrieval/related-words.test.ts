import { expect, test } from "vitest";
import { rememberSpellings } from "../../src/retrieval/related-words.ts";

test("goes through the vocabulary once for a word, and anew when more slips are allowed", () => {
  const asked: string[] = [];
  const spellingsOf = rememberSpellings((word, limit = 0) => {
    asked.push(`${word} ${limit}`);
    return [{ word: asked.length, quality: 0.9 }];
  });
  const [first] = spellingsOf("ukrane");
  expect(spellingsOf("ukrane", 1)).toEqual([first]);
  expect(spellingsOf("ukrane", 2)).not.toEqual([first]);
  expect(spellingsOf("negotaition")).not.toEqual([first]);
  expect(asked).toEqual(["ukrane 1", "ukrane 2", "negotaition 2"]);
});
