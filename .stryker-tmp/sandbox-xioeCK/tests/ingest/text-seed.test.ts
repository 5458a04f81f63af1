// @ts-nocheck
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyLine } from "./any-text.ts";
import { parsed } from "./parsing.ts";

const HEAD = "Talks in Geneva\n20220110\nhttps://news.example/a\n";

test("reads title, date and URL from the first three lines, then a paragraph a line", async () => {
  const { article, faults } = await parsed("geneva.txt", `${HEAD}One.\n\nTwo.\n`);
  expect(faults).toEqual([]);
  expect(article).toEqual({
    id: "geneva",
    collection: "operator",
    title: "Talks in Geneva",
    date: "2022-01-10",
    url: "https://news.example/a",
    paragraphs: [
      { articleId: "geneva", number: 1, text: "One." },
      { articleId: "geneva", number: 2, text: "Two." },
    ],
  });
});

test.each(["\r\n", "\r"])("takes %j for a line's end", async (end) => {
  const { article } = await parsed("a.txt", `${HEAD}One.\nTwo.\n`.replaceAll("\n", end));
  expect(article?.paragraphs.map(({ text }) => text)).toEqual(["One.", "Two."]);
});

test("accepts a byte-order mark", async () => {
  expect((await parsed("a.txt", `\uFEFF${HEAD}One.`)).article?.title).toBe("Talks in Geneva");
});

test("reports every fault of a file at once with its place and remedy", async () => {
  expect((await parsed("a.txt", "\n  20230229\nftp://a.example\n")).faults).toEqual([
    "a.txt:1:1 error the title is missing: write it on line 1",
    'a.txt:2:3 error "20230229" is no day of the calendar: write YYYYMMDD or YYYY-MM-DD, such as 2022-01-10',
    'a.txt:3:1 error "ftp://a.example" is not a web address: write the article\'s http or https URL',
    "a.txt:4:1 error there is no paragraph: write one a line from line 4 on",
  ]);
});

test("says of missing lines where the file ends", async () => {
  expect((await parsed("a.txt", "Only a title")).faults).toEqual([
    "a.txt:1:13 error the date is missing: write it on line 2 as YYYYMMDD, such as 20220110",
    "a.txt:1:13 error the URL is missing: write the article's http or https URL on line 3",
    "a.txt:1:13 error there is no paragraph: write one a line from line 4 on",
  ]);
});

test("keeps any line of text as it is: quotes, typos, spaces, marks", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyLine, { minLength: 1, maxLength: 5 }), async (lines) => {
      const { article } = await parsed("a.txt", HEAD + lines.join("\n"));
      expect(article?.paragraphs.map(({ text }) => text)).toEqual(lines);
    }),
  );
});
