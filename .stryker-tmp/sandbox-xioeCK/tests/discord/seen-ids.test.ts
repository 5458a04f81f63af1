// @ts-nocheck
import { expect, test } from "vitest";
import { createSeenIds } from "../../src/discord/seen-ids.ts";

test("knows an id again", () => {
  const seen = createSeenIds(10);
  expect([seen.isNew("1"), seen.isNew("2"), seen.isNew("1")]).toEqual([true, true, false]);
});

test("remembers at least the most and at most twice as many", () => {
  const seen = createSeenIds(3);
  for (const id of ["1", "2", "3", "4"]) seen.isNew(id);
  expect(seen.isNew("2")).toBe(false);
  for (const id of ["5", "6", "7"]) seen.isNew(id);
  expect(seen.isNew("1")).toBe(true);
});
