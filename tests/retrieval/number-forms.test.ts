import { expect, test } from "vitest";
import { buildTfidfRetriever } from "../../src/retrieval/tfidf.ts";
import { articleOf } from "./small-library.ts";

const others = [
  "The council closed the old market hall in spring.",
  "Some 90,000 visitors came to the fair.",
  "About 200,000 tickets were printed for the fair.",
];

async function firstFor(question: string, paragraph: string, language: string): Promise<string | undefined> {
  const retriever = buildTfidfRetriever([articleOf("a", [...others, paragraph], { language })]);
  const [best] = await retriever.search(question, { limit: 1, collections: ["operator"] });
  return best?.paragraph.text;
}

test("each form of a number finds each other", async () => {
  const forms = [
    "100,000",
    "100.000",
    "100000",
    "100 thousand",
    "hundred thousand",
    "a hundred thousand",
    "one hundred thousand",
  ];
  for (const asked of forms) {
    for (const written of forms) {
      const paragraph = `Around ${written} troops crossed.`;
      expect(await firstFor(asked, paragraph, "en"), `${asked}: ${written}`).toBe(paragraph);
    }
  }
});

test("small numbers, dozens and millions are found in either form", async () => {
  for (const [one, other] of [
    ["24", "two dozen"],
    ["12", "twelve"],
    ["25", "twenty-five"],
    ["2.5 million", "2,500,000"],
  ] as const) {
    expect(await firstFor(other, `Then ${one} were seen.`, "en")).toBe(`Then ${one} were seen.`);
    expect(await firstFor(one, `Then ${other} were seen.`, "en")).toBe(`Then ${other} were seen.`);
  }
});

test("a number in one language's words finds that of another", async () => {
  for (const [question, paragraph, language] of [
    ["Warum kamen die hunderttausend Soldaten?", "It sent 100,000 of them.", "en"],
    ["¿Quién mandó cien mil soldados?", "It sent one hundred thousand of them.", "en"],
    ["Who sent a hundred thousand soldiers?", "Es waren hunderttausend.", "de"],
  ] as const) {
    expect(await firstFor(question, paragraph, language), question).toBe(paragraph);
  }
});

test("a number is never taken for another one misspelt", async () => {
  const retriever = buildTfidfRetriever([articleOf("a", others)]);
  const found = await retriever.search("300,000", { limit: 3, collections: ["operator"] });
  expect(found).toEqual([]);
});
