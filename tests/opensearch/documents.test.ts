import { expect, test } from "vitest";
import { indexedTerm, keyOf } from "../../src/opensearch/document-ids.ts";
import { searchDocuments } from "../../src/opensearch/documents.ts";
import type { SearchSource } from "../../src/opensearch/search-sources.ts";
import { articleOf, smallLibrary } from "../retrieval/small-library.ts";

const documents = [...searchDocuments("operator", smallLibrary)];
const sourceOf = (id: string): SearchSource | undefined =>
  documents.find((document) => document.id === id)?.source;

const operator = (term: string) => indexedTerm("operator/en", term);

test("a paragraph keeps its text word for word and is found by its terms in its part", () => {
  expect(sourceOf("paragraph:bakery:1")).toEqual({
    kind: "paragraph",
    collection: "operator",
    part: "operator/en",
    articleId: "bakery",
    number: 1,
    text: "The bakery on Mill Street sells rye bread. Its oven was built in Vienna.",
    title: "",
    language: "en",
    terms: "bakeri mill street sell rye bread oven build vienna".split(" ").map(operator).join(" "),
  });
});

test("words are listed, and each term but a stop word's with the number of its paragraphs", () => {
  expect(sourceOf("word:operator/en:crossed")).toBeUndefined();
  expect(sourceOf("word:operator/en:bridge")).toMatchObject({ word: "bridge" });
  expect(sourceOf("word:operator/en:the")).toMatchObject({ word: "the" });
  expect(sourceOf("term:operator/en:the")).toBeUndefined();
  expect(sourceOf("term:operator/en:bridg")).toMatchObject({ df: 2, example: "bridge" });
});

test("a collection counts its own paragraphs, language by language", () => {
  expect(sourceOf("collection:operator")).toMatchObject({
    parts: [{ language: "en", documents: 5 }],
  });
});

test("every document has its own id, and an empty collection only its counts of nothing", () => {
  expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  expect([...searchDocuments("7", [])].map(({ source }) => source.kind)).toEqual(["collection"]);
});

test("words that are long or hold white space get a key of their own", () => {
  const [long, other] = ["a".repeat(300), `${"a".repeat(299)}b`];
  const texts = [`${long} ${other} ﷺ`];
  const terms = [...searchDocuments("operator", [articleOf("x", texts, { language: "xx" })])].flatMap(
    ({ source }) => (source.kind === "paragraph" ? source.terms.split(" ") : []),
  );
  expect(terms).toHaveLength(3);
  expect(keyOf(long)).not.toBe(keyOf(other));
  expect(keyOf(long).length).toBeLessThan(100);
});
