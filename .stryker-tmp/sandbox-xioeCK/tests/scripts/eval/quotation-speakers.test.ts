// @ts-nocheck
import { expect, test } from "vitest";
import { parseSpeakers, withSpeakers } from "../../../scripts/eval/quotation-speakers.ts";

test("fills in the speakers that the rows leave open, and no other", () => {
  const quote = { paragraph: 1, text: "x", start: 3, end: 4, kind: "direct" };
  const rows = [
    { id: "a", paragraphs: ["   x"], quotes: [quote, { ...quote, start: 9, speaker: "Ann Lee" }] },
  ];
  const labels = parseSpeakers(
    '[{"id":"a","paragraph":1,"start":3,"speaker":"Bob Roe"},{"id":"a","paragraph":1,"start":9,"speaker":"X"}]',
  );
  expect(withSpeakers(rows, labels)[0]?.quotes.map(({ speaker }) => speaker)).toEqual(["Bob Roe", "Ann Lee"]);
  expect(() => parseSpeakers('[{"id":"a"}]')).toThrow("expected a JSON list");
});
