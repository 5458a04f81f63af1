import fc from "fast-check";
import { expect, test } from "vitest";
import { blockOf, blocksOf, countIn, encodeBlocks } from "../../src/opensearch/count-blocks.ts";
import { createDocumentCounter } from "../../src/retrieval/hashed-counts.ts";

function countsOf(keys: readonly number[]) {
  const counter = createDocumentCounter();
  for (const [document, key] of keys.entries()) counter.add(key, document);
  return counter.finish();
}

test("every count is found again in the block of its key, and no other", () => {
  const key = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  fc.assert(
    fc.property(fc.array(key, { maxLength: 600 }), key, (keys, other) => {
      const hashed = countsOf(keys);
      const blocks = new Map(encodeBlocks(hashed));
      const find = (each: number) => countIn(blocks.get(blockOf(each, blocksOf(hashed))) ?? "", each);
      const occurrences = (each: number) => keys.filter((one) => one === each).length;
      return [...keys, other].every((each) => find(each) === occurrences(each));
    }),
    { numRuns: 50 },
  );
});

test("counts of nothing are stored as nothing", () => {
  expect([...encodeBlocks(countsOf([]))]).toEqual([]);
});
