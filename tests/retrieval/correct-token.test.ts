import { expect, test } from "vitest";
import { buildIndex } from "../../src/retrieval/build-index.ts";
import { correctToken } from "../../src/retrieval/correct-token.ts";
import { openSegment } from "../../src/retrieval/open-index.ts";
import { buildTfidfRetriever } from "../../src/retrieval/tfidf.ts";
import { articleOf } from "./small-library.ts";

const texts = ["Ukraine moved 2011 cash over the form of a Sandworm essay; colonies coloured the year caps."];
const open = (...parts: readonly (readonly string[])[]) =>
  parts.flatMap((part, at) =>
    buildIndex([articleOf(`a${at}`, [...part], { language: "en" })]).map(openSegment),
  );

function corrected(word: string, segments = open(texts)): string {
  return correctToken({ word, start: 0, end: word.length, isCapitalised: false }, segments, "en").word;
}

test.each([
  ["a wrong letter", "ukrahne", "ukraine"],
  ["a missing letter", "ukrane", "ukraine"],
  ["a doubled letter", "essaay", "essay"],
  ["two letters swapped", "sadnworm", "sandworm"],
])("takes a word with %s for the one it is nearest to", (_, word, meant) => {
  expect(corrected(word)).toBe(meant);
});

test("of several words prefers the one of the same letters, else leaves them all to be matched", () => {
  expect(corrected("cahs")).toBe("cash");
  expect(corrected("caxs", open(["caps cars"]))).toBe("caxs");
});

test.each([
  ["a word that the language knows", "assay"],
  ["another form of a word that is there", "sandworms"],
  ["a number", "2021"],
  ["a word of three letters", "foz"],
  ["a word two letters off", "ukrrnne"],
  ["a word like none", "xqzzyk"],
])("leaves %s alone", (_, word) => {
  expect(corrected(word)).toBe(word);
});

test("decides over all parts of a collection together", () => {
  const parts = open(["The Sandworm came."], ["The Sandworn came, and Ukraine."]);
  expect(corrected("sandwork", parts)).toBe("sandwork");
  expect(corrected("ukrane", parts)).toBe("ukraine");
});

test("a question with a slip finds what the question without it finds, equally sure", async () => {
  const retriever = buildTfidfRetriever([
    articleOf("a", ["The colonies were founded in 1620.", "The governor taxed tea."], { language: "en" }),
  ]);
  const search = (query: string) => retriever.search(query, { limit: 2, collections: ["operator"] });
  expect(await search("When were the coloonies founded?")).toEqual(
    await search("When were the colonies founded?"),
  );
});
