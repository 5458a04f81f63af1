import { expect, test } from "vitest";
import { answerFeatures } from "../../src/retrieval/answer-features.ts";
import { learnedWeights } from "../../src/retrieval/learned-weights.ts";
import { passageFeatures } from "../../src/retrieval/passage-features.ts";
import { sentenceFeatures } from "../../src/retrieval/sentence-features.ts";

const namesOf = (features: readonly { readonly name: string }[]) => features.map(({ name }) => name).sort();

test.each([
  ["sentence", sentenceFeatures],
  ["chosen", sentenceFeatures],
  ["passage", passageFeatures],
] as const)("of the weights of %s each is a feature's, and each feature was weighed", (part, features) => {
  expect(Object.keys(learnedWeights[part]).sort()).toEqual(namesOf(features));
});

test("of the weights of the probability each is a feature's, and each feature was weighed", () => {
  expect(Object.keys(learnedWeights.answer).sort()).toEqual(namesOf([...answerFeatures, { name: "always" }]));
});
