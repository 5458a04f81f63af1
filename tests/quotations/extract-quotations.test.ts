import { expect, test } from "vitest";
import { readSeeds } from "../../src/ingest/read-seeds.ts";
import { extractQuotations } from "../../src/quotations/extract-quotations.ts";
import { sampleArticle, told } from "./sample-article.ts";

test.each([
  ["before", 'Ann Lee said, "We will stay here."', "We will stay here."],
  ["after", '"We will stay here," Ann Lee said on Monday.', "We will stay here,"],
  ["inverted", '"We will stay here," said Ann Lee, the mayor.', "We will stay here,"],
  [
    "with an apposition",
    '"We will stay here," Ann Lee, the mayor of Oxford, told reporters.',
    "We will stay here,",
  ],
  ["after what describes her", '"We will stay here," said the mayor, Ann Lee.', "We will stay here,"],
  [
    "after her office and its place",
    '"We will stay here," said the club\'s president, Ann Lee, who was there.',
    "We will stay here,",
  ],
  [
    "by according to, after her office",
    'According to the mayor, Ann Lee, it is "a step back."',
    "a step back.",
  ],
  ["with a party in brackets", '"We will stay here," Sen. Ann Lee (D-Vt.) said.', "We will stay here,"],
  ["after a question", '"Who will stay here?" Ann Lee asked.', "Who will stay here?"],
  ["by a colon", 'Ann Lee wrote: "We will stay here."', "We will stay here."],
  ["by according to", 'According to Ann Lee, the plan is "a step back."', "a step back."],
  ["by whose words they are", 'It was, in the words of Ann Lee, "a step back."', "a step back."],
  ["by a dash", '"We will stay here." — Ann Lee', "We will stay here."],
  ["in a relative clause", 'The vote pleased Ann Lee, who called it "a step forward."', "a step forward."],
  ["by a participle", 'Ann Lee left the hall, saying "we will stay here."', "we will stay here."],
  ["in coordination", 'Ann Lee left the hall and said "we will stay here."', "we will stay here."],
  [
    "before a clause with other names",
    'Ann Lee, a former judge, who lives in the capital, Oslo, since May, said "we stay."',
    "we stay.",
  ],
  ["with a campaign's title", '"We will stay here," campaign manager Ann Lee said.', "We will stay here,"],
])("finds the speaker who is named %s", (_, text, words) => {
  expect(told([text])).toEqual([[words, "Ann Lee", "certain"]]);
});

test("gives a surname the full name from anywhere in the article, and the role", () => {
  const [quotation] = extractQuotations(
    sampleArticle(['"It is over," Lee said.', "Ann Lee, a former judge, left."], true),
  );
  expect(quotation?.attribution).toMatchObject({
    speaker: "Ann Lee",
    role: "a former judge",
    confidence: "certain",
  });
});

test("shows the words that name the speaker and where they stand", () => {
  const text = '"It is over," said Deputy Mayor Ann Lee.';
  const [quotation] = extractQuotations(sampleArticle([text]));
  expect(quotation?.attribution.evidence).toEqual({
    paragraph: 1,
    start: 19,
    end: 39,
    text: "Deputy Mayor Ann Lee",
  });
  expect(quotation?.attribution.role).toBe("Deputy Mayor");
});

test("keeps people of one surname apart by their form of address", () => {
  const names = "Tom Hale and Ruth Hale run the farm.";
  expect(told([names, '"We sold it," Mrs. Hale said.', '"I did not," Mr. Hale said.'])).toEqual([
    ["We sold it,", "Ruth Hale", "certain"],
    ["I did not,", "Tom Hale", "certain"],
  ]);
});

test("is never certain of a surname that several bear", () => {
  const [[, , confidence] = []] = told(["Tom Hale and Ruth Hale run the farm.", '"We sold it," Hale said.']);
  expect(confidence).toBe("likely");
});

test("keeps a nickname in a speaker's name, before the verb and after it", () => {
  const texts = ['"We stay," said William "Bill" Roe.', 'William "Bill" Roe said, "We stay."'];
  for (const text of texts) expect(told([text])[0]?.slice(1)).toEqual(['William "Bill" Roe', "certain"]);
});

test.each([
  ["of a place", '"We stay," said the mayor of Gotha, North Dakota.', "the mayor of Gotha"],
  ["of a list", '"We stay," said the mayor, Ann Lee and Tom Hale.', "the mayor"],
])("does not take the next name %s for who was described", (_, text, speaker) => {
  expect(told([text])).toEqual([["We stay,", speaker, "certain"]]);
});

test("does not take somebody's spokesperson for that person", () => {
  expect(told(["Ann Lee resigned.", '"She is tired," a spokesman for Lee said.'])).toEqual([
    ["She is tired,", "a spokesman for Lee", "certain"],
  ]);
});

test("does not take whom a description mentions for the speaker", () => {
  expect(told(['The talks failed, but a person close to Ann Lee said the deal was "dead."'])).toEqual([
    ["dead.", "a person close to Ann Lee", "certain"],
  ]);
});

test("reads he and she by gender and nearness", () => {
  const paragraphs = ["Tom Hale met Ruth Grey in Oslo.", '"We agreed," she said. "It is done," he said.'];
  expect(told(paragraphs).map(([, speaker]) => speaker)).toEqual(["Ruth Grey", "Tom Hale"]);
});

test("resolves a pronoun that stands before its name", () => {
  expect(told(['After saying she was "tired of it," Ruth Grey left.']).map(([, speaker]) => speaker)).toEqual(
    ["Ruth Grey"],
  );
});

test("keeps two speakers of one sentence apart", () => {
  const text =
    'According to the ministry, it was "an accident", but Gen. Tom Hale said it was "an act of war".';
  expect(told([text]).map(([, speaker]) => speaker)).toEqual(["the ministry", "Tom Hale"]);
});

test("takes somebody who is only described for whom a pronoun means", () => {
  const text = 'Oxford\'s spokeswoman stepped out. "We will not comment," she said.';
  expect(told([text]).map(([, speaker]) => speaker)).toEqual(["Oxford's spokeswoman"]);
});

test("gives both parts of a split quotation one speaker and one group", () => {
  const quotations = extractQuotations(
    sampleArticle(['"We are here," Ann Lee said. "We stay."', '"And," Bob Roe said, "we go."']),
  );
  expect(quotations.map(({ group, attribution }) => [group, attribution.speaker])).toEqual([
    [1, "Ann Lee"],
    [1, "Ann Lee"],
    [2, "Bob Roe"],
    [2, "Bob Roe"],
  ]);
});

test("gives a quotation that goes on in the next paragraph its speaker", () => {
  const quotations = extractQuotations(sampleArticle(["Ann Lee said: “We are here.", "“We will stay.”"]));
  expect(
    quotations.map(({ group, isClosed, attribution }) => [group, isClosed, attribution.speaker]),
  ).toEqual([
    [1, false, "Ann Lee"],
    [1, true, "Ann Lee"],
  ]);
});

test("tells whole sentences in marks from words in the writer's sentence", () => {
  const kinds = extractQuotations(
    sampleArticle(['Ann Lee said, "We stay." Lee called it "a good day" for all.']),
  ).map(({ kind }) => kind);
  expect(kinds).toEqual(["direct", "mixed"]);
});

test.each([
  ["scare quotes", 'The so-called "freedom tax" was raised again in May.'],
  ["a broadcast", 'He appeared on CNN\'s "State of the Union" in May.'],
  ["a title", 'Her documentary "Thirteen Days" opens in May.'],
  ["a nickname", 'William "Bill" Roe was born in May.'],
])("takes %s for no speech", (_, text) => {
  expect(told([text])).toEqual([]);
});

test("keeps reported speech apart, as its own kind", () => {
  const [reported, ...rest] = extractQuotations(
    sampleArticle(["Ann Lee also stressed that the bridge would be closed in May."]),
  );
  expect(rest).toEqual([]);
  expect(reported).toMatchObject({
    kind: "indirect",
    text: "the bridge would be closed in May",
    attribution: { speaker: "Ann Lee" },
  });
});

test("does not lean on the paragraph before when the order cannot be trusted", () => {
  const paragraphs = ["Tom Hale spoke on Monday.", '"It is over," he said.'];
  expect(told(paragraphs, true)).toEqual([["It is over,", "Tom Hale", "certain"]]);
  expect(told(paragraphs, false)).toEqual([["It is over,", undefined, "unknown"]]);
});

test("names the candidates when only elimination could decide", () => {
  const [quotation] = extractQuotations(
    sampleArticle(["Tom Hale spoke on Monday.", '"It is over," he said.'], false),
  );
  expect(quotation?.attribution).toMatchObject({
    speaker: undefined,
    confidence: "unknown",
    candidates: ["Tom Hale"],
  });
});

test("finds the seed's ten quotations, and no wrong speaker is certain", async () => {
  const { articles } = await readSeeds("seeds");
  const quotations = articles.flatMap(extractQuotations).filter(({ kind }) => kind !== "indirect");
  expect(
    quotations.map(
      ({ paragraph, start, end, attribution: { speaker, confidence } }) =>
        `${paragraph}:${start}-${end} ${speaker} ${confidence}`,
    ),
  ).toEqual([
    "1:1-95 Antony Blinken certain",
    "4:1-331 Nolan Peterson certain",
    "6:39-151 Wendy Sherman certain",
    "15:23-236 undefined unknown",
    "17:1-148 Nolan Peterson certain",
    "19:1-61 undefined unknown",
    "19:73-273 undefined unknown",
    "23:108-168 Wendy Sherman certain",
    "26:107-158 Sergei Ryabkov certain",
    "26:180-240 Sergei Ryabkov certain",
  ]);
});
