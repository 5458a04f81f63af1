import fc from "fast-check";
import { expect, test } from "vitest";
import { claimsOf, MAX_CLAIMS } from "../../src/quotations/claims.ts";
import { extractQuotations } from "../../src/quotations/extract-quotations.ts";
import { buildPhraseIndex } from "../../src/quotations/phrase-index.ts";
import { verifySentence } from "../../src/quotations/verify-sentence.ts";
import { wordsOf } from "../../src/quotations/words.ts";
import { sampleArticle } from "./sample-article.ts";

const article = sampleArticle([
  '"The bridge will be closed until the spring," Mayor Ann Lee said on Monday.',
  "The town has 4,000 people, and most of them cross the river to work.",
  '"We need that bridge every single day," said Bob Roe, a baker.',
]);
const index = buildPhraseIndex([article]);
const quotations = extractQuotations(article);
const verify = (message: string) =>
  claimsOf(message).map((claim) => verifySentence(claim, index, quotations));
const kinds = (message: string) => verify(message).map(({ kind }) => kind);

test("calls words exact that stand in the articles as they are", () => {
  expect(verify('Ann Lee said "The bridge will be closed until the spring,"')).toMatchObject([
    {
      kind: "exact",
      place: { paragraph: 1, start: 1, end: 43 },
      quotation: { attribution: { speaker: "Ann Lee" } },
    },
  ]);
  expect(kinds("The town has 4,000 people, and most of them cross the river to work.")).toEqual(["exact"]);
});

test("forgives punctuation, marks and case, and says so", () => {
  expect(kinds('Lee said: "the bridge will be closed, until the Spring!"')).toEqual(["alike"]);
});

test("shows which words differ", () => {
  const [verdict] = verify('"The bridge will be open until the spring," Lee said.');
  expect(verdict).toMatchObject({
    kind: "different",
    changes: [
      { kind: "same", text: "The bridge will be" },
      { kind: "missing", text: "closed" },
      { kind: "added", text: "open" },
      { kind: "same", text: "until the spring" },
    ],
  });
});

test("names who really said it", () => {
  expect(verify('"The bridge will be closed until the spring," Bob Roe said.')).toMatchObject([
    { kind: "misattributed", speaker: "Ann Lee" },
  ]);
});

test("does not find what the articles do not have", () => {
  expect(kinds('"The airport will be sold to a stranger," Lee said.')).toEqual(["absent"]);
  expect(kinds("Cheese is made of milk.")).toEqual(["absent"]);
});

test("takes four consecutive words, and shorter phrases only whole", () => {
  expect(kinds('"closed until the spring" said Lee')).toEqual(["exact"]);
  expect(kinds("single day")).toEqual(["exact"]);
  expect(kinds("single night")).toEqual(["absent"]);
});

test("reads at most five claims from a message, quoted ones first", () => {
  const message = `One two. Three four. Five six. Seven eight. Nine ten.\nLee said "the bridge will be closed."`;
  const claims = claimsOf(message);
  expect(claims).toHaveLength(MAX_CLAIMS);
  expect(claims[0]).toMatchObject({ text: "the bridge will be closed.", isQuoted: true, speaker: "Lee" });
});

test("finds every run of four words of every paragraph", () => {
  for (const { text, number } of article.paragraphs) {
    const words = wordsOf(text);
    for (let at = 0; at + 4 <= words.length; at += 1) {
      const slice = text.slice(words[at]?.start, words[at + 3]?.end);
      const verdict = verifySentence({ text: slice, isQuoted: true, speaker: undefined }, index, []);
      expect(verdict).toMatchObject({ kind: "exact", place: { paragraph: number, text: slice } });
    }
  }
});

test("never calls words exact that no paragraph has", () => {
  const word = fc.constantFrom(
    "the",
    "bridge",
    "will",
    "be",
    "closed",
    "until",
    "spring",
    "day",
    "we",
    "need",
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (words) => {
      const text = words.join(" ");
      const { kind } = verifySentence({ text, isQuoted: true, speaker: undefined }, index, []);
      const isThere = article.paragraphs.some((paragraph) => paragraph.text.includes(text));
      expect(kind === "exact").toBe(isThere);
    }),
  );
});

test("comes to an end on a message of one repeated word and a library of it", () => {
  const dull = sampleArticle(["no ".repeat(50_000)]);
  const verdict = verifySentence(
    { text: "no ".repeat(1000), isQuoted: false, speaker: undefined },
    buildPhraseIndex([dull]),
    [],
  );
  expect(verdict.kind).toBe("exact");
});

test("an empty library has nothing", () => {
  expect(
    verifySentence(
      { text: "We need that bridge every day", isQuoted: true, speaker: undefined },
      buildPhraseIndex([]),
      [],
    ).kind,
  ).toBe("absent");
});

/** The verdict on a quotation that nobody is named for, over an article of these paragraphs. */
function verdictOn(text: string, paragraphs: readonly string[]) {
  const own = sampleArticle(paragraphs);
  const claim = { text, isQuoted: true, speaker: undefined };
  return verifySentence(claim, buildPhraseIndex([own]), extractQuotations(own));
}

test("takes the paragraph with the most words in common, and the first of those that are equal", () => {
  const claim = "the old harbour was closed for good in May";
  const alike = "Then the old harbour was closed again.";
  const whole = "Then the old harbour was closed for good in May.";
  expect(verdictOn(claim, [alike, whole, whole])).toMatchObject({ kind: "exact", place: { paragraph: 2 } });
  expect(verdictOn(claim, [alike, alike, whole])).toMatchObject({ kind: "exact", place: { paragraph: 3 } });
});

test("calls absent what has fewer than three of five words in common", () => {
  const paragraph = ["They said the harbour was closed for good in May."];
  expect(verdictOn("the harbour was closed for six seven", paragraph).kind).toBe("different");
  expect(verdictOn("the harbour was closed for six seven eight", paragraph).kind).toBe("different");
  expect(verdictOn("the harbour was closed six seven eight nine", paragraph).kind).toBe("absent");
});

test("finds the quotation that stands at the place, not one before, behind or in another paragraph", () => {
  const paragraphs = [
    '"We came early in the morning," Ann Lee said. "They left late in the evening," Bob Roe said.',
    '"Nobody saw them on the road," Tom Hale said.',
  ];
  const speakers = [
    "We came early in the morning",
    "They left late in the evening",
    "Nobody saw them on the road",
  ]
    .map((text) => verdictOn(text, paragraphs))
    .map((verdict) => ("quotation" in verdict ? verdict.quotation?.attribution.speaker : "none"));
  expect(speakers).toEqual(["Ann Lee", "Bob Roe", "Tom Hale"]);
  expect(verdictOn("Tom Hale said", paragraphs)).toMatchObject({ kind: "exact", quotation: undefined });
});

test("finds fewer than four words only where they stand together in one paragraph", () => {
  expect(verdictOn("single day", ["Every single", "day they came. A day, a single one."]).kind).toBe(
    "absent",
  );
  expect(verdictOn("came", ["Every single day", "they came"])).toMatchObject({ place: { paragraph: 2 } });
  expect(verdictOn("…", ["Every single day"]).kind).toBe("absent");
});
