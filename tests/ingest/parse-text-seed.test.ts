import { expect, test } from "vitest";
import { renderFault } from "../../src/ingest/fault.ts";
import { parseTextSeed } from "../../src/ingest/parse-text-seed.ts";
import { readSeeds } from "../../src/ingest/read-seeds.ts";

test("reads the shipped seed: 26 paragraphs and no fault", async () => {
  const { articles, faults } = await readSeeds("seeds");
  expect(faults).toEqual([]);
  expect(articles.map(({ date, paragraphs }) => [date, paragraphs.length])).toEqual([["2022-01-10", 26]]);
});

test("accepts a byte-order mark and CRLF", () => {
  const parsed = parseTextSeed("a.txt", "\uFEFFTitle\r\n20240229\r\nhttps://a.example/\r\nText.\r\n");
  expect(parsed).toMatchObject({
    article: { title: "Title", date: "2024-02-29", paragraphs: [{ text: "Text." }] },
  });
});

test("reports every fault of a file at once with its place and remedy", () => {
  const parsed = parseTextSeed("a.txt", "\n20230229\nftp://a.example\n");
  expect("faults" in parsed ? parsed.faults.map(renderFault) : []).toEqual([
    "a.txt:1:1 error the title is missing: write it on line 1",
    'a.txt:2:1 error "20230229" is not a date: write it as YYYYMMDD, such as 20220110',
    'a.txt:3:1 error "ftp://a.example" is not a web address: write the article\'s http or https URL',
    "a.txt:4:1 error there is no paragraph: write one a line from line 4 on",
  ]);
});
