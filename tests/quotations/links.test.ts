import { expect, test } from "vitest";
import { told } from "./sample-article.ts";

test.each([
  ["after per", 'Per Ann Lee, the plan is "a step back."', "certain"],
  ["after per within the sentence", 'The plan is, per Ann Lee, "a step back."', "certain"],
  ["by a participle after the name", 'There is footage of Ann Lee calling it "a step back."', "certain"],
  ["by a form of be", 'Ann Lee is calling it "a step back."', "certain"],
  ["in brackets after it", 'It was "a step back" (Ann Lee said it twice).', "certain"],
  ["by the last verb of saying", 'Ann Lee said that she was tired but added "a step back."', "certain"],
  ["before a second verb", 'Ann Lee stood up, and then said "a step back."', "certain"],
  ["on a day", 'Ann Lee, who on Monday said "a step back," left.', "certain"],
  ["as the user of a phrase", 'Ann Lee used the phrase "a step back" on Monday.', "likely"],
  ["as the bearer of a message", 'Ann Lee has a new message: "a step back."', "likely"],
  ["at the end", 'It was "a step back," not a step forward, as Ann Lee says.', "likely"],
])("finds the speaker who is named %s", (_, text, confidence) => {
  const [[, speaker, found] = [], ...rest] = told([text]);
  expect([speaker, found, rest]).toEqual(["Ann Lee", confidence, []]);
});

test.each([
  ["a meaning", 'In short messages LOL means "laughing out loud."'],
  ["inches", "The door is 6' 2\" wide, Ann Lee said."],
  ["a programme", 'On "Face the Nation," Ann Lee said it was over.'],
  ["a film", 'The film "A Long Day" won, Ann Lee said.'],
])("links %s to nobody", (_, text) => {
  expect(told([text])).toEqual([]);
});

test("takes a description with all that belongs to it", () => {
  for (const who of ["a man with a red hat", "a source close to the talks"]) {
    expect(told([`"We stay," said ${who}.`])).toEqual([["We stay,", who, "certain"]]);
  }
});
