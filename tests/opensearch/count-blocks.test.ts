import fc from "fast-check";
import { expect, test } from "vitest";
import { BLOCK_COUNTS, countIn, decodeBlock, encodeBlocks } from "../../src/opensearch/count-blocks.ts";

test("every count of a table is found again in the block of its place", () => {
  const tables = fc
    .array(fc.record({ slot: fc.nat(4095), count: fc.nat(65_535) }), { maxLength: 20 })
    .map((counts) => {
      const table = new Uint16Array(4096);
      for (const { slot, count } of counts) table[slot] = count;
      return table;
    });
  fc.assert(
    fc.property(tables, (table) => {
      const blocks = new Map(encodeBlocks(table));
      for (const [slot, count] of table.entries()) {
        const block = decodeBlock(blocks.get(Math.floor(slot / BLOCK_COUNTS)));
        if (countIn(block, slot) !== count) return false;
      }
      return true;
    }),
    { numRuns: 30 },
  );
});

test("a block without any count is not stored", () => {
  const table = new Uint16Array(3 * BLOCK_COUNTS);
  table[BLOCK_COUNTS + 1] = 7;
  expect([...encodeBlocks(table)].map(([block]) => block)).toEqual([1]);
});
