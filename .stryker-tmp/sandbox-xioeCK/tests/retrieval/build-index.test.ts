// @ts-nocheck
import { expect, test } from "vitest";
import { buildIndex } from "../../src/retrieval/build-index.ts";
import { documentFrequency, openSegment, wordsOfTerm } from "../../src/retrieval/open-index.ts";
import { articleOf, smallLibrary } from "./small-library.ts";

test("makes a segment a collection whose counts are its own", () => {
  const guild = articleOf("bridge-2", ["The bridge is open."], { collection: "42" });
  const [own, operator] = buildIndex([...smallLibrary, guild]).map(openSegment);
  expect(own?.data.collection).toBe("42");
  expect(operator?.data.paragraphs).toHaveLength(5);
  const term = operator?.numberOfTerm.get("bridg") ?? -1;
  expect(operator && documentFrequency(operator, term)).toBe(2);
});

test("keeps words and sentences in the order of the text, the forms of a term together", () => {
  const [segment] = buildIndex([articleOf("a", ["It talks. We talked of talk."])]).map(openSegment);
  if (segment === undefined) throw new Error("no segment");
  const { data } = segment;
  expect([...data.tokens].map((token) => data.words[token & 0x7fffffff])).toEqual(
    "it talks we talked of talk".split(" "),
  );
  expect([...data.sentenceToken]).toEqual([0, 2]);
  const forms = wordsOfTerm(segment, segment.numberOfTerm.get("talk") ?? -1);
  expect([...forms].map((word) => data.words[word])).toEqual(["talks", "talked", "talk"]);
});

test("is plain data that a worker can hand over", () => {
  const [segment] = buildIndex(smallLibrary);
  expect(structuredClone(segment)).toEqual(segment);
});

test("indexes nothing into nothing", () => {
  expect(buildIndex([])).toEqual([]);
});
