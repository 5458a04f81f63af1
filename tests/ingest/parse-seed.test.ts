import fc from "fast-check";
import { expect, test } from "vitest";
import type { Fault } from "../../src/ingest/fault.ts";
import { MAX_FAULTS_OF_A_FILE, parseSeed } from "../../src/ingest/parse-seed.ts";
import { SEED_FORMATS } from "../../src/ingest/seed-format.ts";
import { anyText } from "./any-text.ts";
import { parsed } from "./parsing.ts";

const HEAD = "Talks in Geneva\n20220110\nhttps://news.example/a\n";
const names = SEED_FORMATS.map(({ extension }) => `a${extension}`);

/** Whether the place is in the text, with one column for the line's end. */
function liesWithin({ line, column }: Fault, bytes: Uint8Array): boolean {
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
  const text = lines[line - 1];
  return text !== undefined && column >= 1 && column <= text.length + 1;
}

test.each(names)("gives an article or a fault within the file for any bytes named %s", async (name) => {
  const piece = fc.constantFrom(
    "---\n",
    "title: ",
    "date: ",
    "20220110",
    "\n",
    "https://a.example/",
    "\r",
    "'",
    ": ",
  );
  const likely = fc
    .array(fc.oneof(piece, anyText), { maxLength: 40 })
    .map((pieces) => new TextEncoder().encode(pieces.join("")));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 200 }), likely), async (bytes) => {
      const { article, faults } = await parseSeed({ name, collection: "operator", bytes });
      expect(article === undefined).toBe(faults.some(({ severity }) => severity === "error"));
      for (const fault of faults) expect(liesWithin(fault, bytes), JSON.stringify(fault)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("warns of a date later than tomorrow and of one before newspapers", async () => {
  const dated = (date: string) => parsed("a.txt", `${HEAD.replace("20220110", date)}One.`, "2026-01-01");
  expect((await dated("20260102")).faults).toEqual([]);
  expect((await dated("20260103")).faults).toEqual([
    "a.txt:2:1 warning the date 2026-01-03 lies in the future: check the year",
  ]);
  expect((await dated("15991231")).faults).toEqual([
    "a.txt:2:1 warning the date 1599-12-31 is older than any newspaper: check it",
  ]);
});

test.each([
  "20230229",
  "20221301",
  "20220100",
  "2022-0110",
  "10.01.2022",
  "2022-01-10T10:00",
  "x20220110",
  "٢٠٢٢٠١١٠",
])("refuses the date %s", async (date) => {
  const { article, faults } = await parsed("a.txt", `${HEAD.replace("20220110", date)}One.`);
  expect(article).toBeUndefined();
  expect(faults).toHaveLength(1);
});

test.each([
  ["javascript:alert(1)", "is not a web address"],
  ["http:news.example", "is not a web address"],
  ["https://", "is not a web address"],
  ["https://news.example:99999/", "is not a web address"],
  ["news.example/a", "is not a web address"],
  ["https://ann:secret@news.example/a", "holds a user name or password"],
  ["https://ann@news.example/a", "holds a user name or password"],
  ["https://:secret@news.example/a", "holds a user name or password"],
  ["see:https://news.example/a", "is not a web address"],
  ["https://news.example/a b", "has a space or a control character"],
  [`https://news.example/${"a".repeat(500)}`, "the URL has 521 characters and a link takes 512"],
])("refuses the URL %s", async (url, expected) => {
  const { article, faults } = await parsed("a.txt", `Title\n20220110\n${url}\nOne.`);
  expect(article).toBeUndefined();
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(expected);
});

test("takes a URL of 512 characters, and one whose odd characters are in its middle", async () => {
  const urlOf = async (url: string) => (await parsed("a.txt", `Title\n20220110\n${url}\nOne.`)).article?.url;
  const longest = `https://news.example/${"a".repeat(491)}`;
  expect(await urlOf(longest)).toBe(longest);
  expect(await urlOf("https://news.example/ü/a")).toBe("https://news.example/%C3%BC/a");
});

test("takes the day of the first newspaper without a warning", async () => {
  expect((await parsed("a.txt", `${HEAD.replace("20220110", "16050101")}One.`, "2026-01-01")).faults).toEqual(
    [],
  );
});

test.each([
  ["2022-02-30", "is no day of the calendar"],
  ["x2022-02-30", "is not a date"],
  ["2022-02-30x", "is not a date"],
])("calls %s what it is", async (date, expected) => {
  const { faults } = await parsed("a.txt", `${HEAD.replace("20220110", date)}One.`);
  expect(faults[0]).toContain(expected);
});

test("shows no password of a URL", async () => {
  const { faults } = await parsed("a.txt", "Title\n20220110\nhttps://ann:secret@news.example/a\nOne.");
  expect(faults.join()).not.toContain("secret");
});

test("keeps a plain URL as written and encodes another", async () => {
  const urlOf = async (url: string) => (await parsed("a.txt", `Title\n20220110\n${url}\nOne.`)).article?.url;
  expect(await urlOf("HTTPS://News.Example")).toBe("HTTPS://News.Example");
  expect(await urlOf("https://news.example/ü?q=“x”")).toBe(
    "https://news.example/%C3%BC?q=%E2%80%9Cx%E2%80%9D",
  );
});

test("takes a title of 300 characters and refuses a longer one", async () => {
  const titled = (length: number) =>
    parsed("a.txt", `${HEAD.replace("Talks in Geneva", "x".repeat(length))}One.`);
  expect((await titled(300)).faults).toEqual([]);
  expect((await titled(301)).faults).toEqual([
    "a.txt:1:1 error the title has 301 characters: shorten it to 300",
  ]);
});

test("warns of a paragraph that a message cannot show and refuses one of over 100,000 characters", async () => {
  const sized = (length: number) => parsed("a.txt", HEAD + "word ".repeat(length / 5));
  expect((await sized(4_000)).faults).toEqual([]);
  const long = await sized(50_000);
  expect(long.article?.paragraphs[0]?.text).toHaveLength(50_000);
  expect(long.faults).toEqual([
    "a.txt:4:1 warning the paragraph has 50000 characters and will be shown cut: split it, a message of Discord shows 4000",
  ]);
  expect((await sized(100_005)).faults).toEqual([
    "a.txt:4:1 error the paragraph has 100005 characters: split it, at most 100000",
  ]);
});

test("keeps odd characters in text and warns of each kind", async () => {
  const lines = ["a\u202eb", "a\u0007b", "a\u2028b", "a\ufffdb", "* * *", "a\tb"];
  const { article, faults } = await parsed("a.txt", HEAD + lines.join("\n"));
  expect(article?.paragraphs.map(({ text }) => text)).toEqual(lines);
  expect(faults).toEqual([
    "a.txt:4:1 warning the paragraph holds a character that overrides the direction of text, kept as it is: remove it",
    "a.txt:5:1 warning the paragraph holds a control character, kept as it is: remove it",
    "a.txt:6:1 warning the paragraph holds a control character, kept as it is: remove it",
    "a.txt:7:1 warning the paragraph holds U+FFFD, the mark of a character lost earlier: restore it from the source",
    "a.txt:8:1 warning the paragraph holds no word and is never found: remove it",
  ]);
});

test("refuses a title with a control character and warns of one with a bidi override", async () => {
  expect((await parsed("a.txt", `${HEAD.replace("in", "i\u0007n")}One.`)).article).toBeUndefined();
  expect((await parsed("a.txt", `${HEAD.replace("in", "i\u202en")}One.`)).faults).toEqual([
    "a.txt:1:1 warning the title holds a character that overrides the direction of text, kept as it is: remove it",
  ]);
});

test("refuses more than 10,000 paragraphs", async () => {
  expect((await parsed("a.txt", HEAD + "a\n".repeat(10_000))).article).toBeDefined();
  const { article, faults } = await parsed("a.txt", HEAD + "a\n".repeat(10_001));
  expect(article).toBeUndefined();
  expect(faults).toEqual(["a.txt:10005:1 error the article has 10001 paragraphs: split it, at most 10000"]);
});

test("lists a bounded number of faults, errors before warnings, and counts the rest", async () => {
  const { faults } = await parsed("a.txt", HEAD.replace("2022", "202") + "...\n".repeat(500));
  expect(faults).toHaveLength(MAX_FAULTS_OF_A_FILE + 1);
  expect(faults[0]).toBe("a.txt:1:1 error 900 more faults of this file are not listed: mend these first");
  expect(faults[1]).toContain("a.txt:2:1 error");
});
