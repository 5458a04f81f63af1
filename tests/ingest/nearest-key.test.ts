import { expect, test } from "vitest";
import { findNearestKey } from "../../src/ingest/nearest-key.ts";

const KEYS = ["title", "date", "url", "author", "lang"];

test.each([
  ["titel", "title"],
  ["TITLE", "title"],
  ["uri", "url"],
  ["authors", "author"],
  ["language", "lang"],
  ["dat", "date"],
  ["langg", "lang"],
])("takes %s for %s", (written, key) => expect(findNearestKey(written, KEYS)).toBe(key));

test("finds nothing near a key of 100,000 letters, without comparing all of them", () => {
  expect(findNearestKey("t".repeat(100_000), KEYS)).toBeUndefined();
});

test.each(["", "x", "section"])("finds nothing near %j", (written) =>
  expect(findNearestKey(written, KEYS)).toBeUndefined(),
);
