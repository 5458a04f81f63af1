// @ts-nocheck
import { expect, test } from "vitest";
import { mapConcurrently } from "../../src/ingest/map-concurrently.ts";

test("keeps the order of the items and the bound", async () => {
  let [running, most] = [0, 0];
  const results = await mapConcurrently([5, 1, 4, 2, 3], 2, async (item) => {
    running += 1;
    most = Math.max(most, running);
    for (let turn = 0; turn < item; turn += 1) await Promise.resolve();
    running -= 1;
    return item * 10;
  });
  expect(results).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(2);
});

test("gives nothing for nothing", async () => {
  expect(await mapConcurrently([], 3, async (item) => item)).toEqual([]);
});
