/** How many counts of a table are stored together: a query needs some dozens from all over the table. */
export const BLOCK_COUNTS = 512;

/** A table of counts in blocks by number, each in base64, two bytes a count, the low one first; all-zero blocks are left out. */
export function* encodeBlocks(table: Uint16Array): Generator<readonly [number, string]> {
  for (let from = 0; from < table.length; from += BLOCK_COUNTS) {
    const counts = table.subarray(from, from + BLOCK_COUNTS);
    if (counts.every((count) => count === 0)) continue;
    const bytes = Buffer.alloc(2 * counts.length);
    for (const [at, count] of counts.entries()) bytes.writeUInt16LE(count, 2 * at);
    yield [from / BLOCK_COUNTS, bytes.toString("base64")];
  }
}

/** The bytes of a block, for `countIn`; those of a block that was left out are none. */
export function decodeBlock(encoded: string | undefined): Buffer {
  return Buffer.from(encoded ?? "", "base64");
}

/** The count at a place of the table, in the bytes of the place's block. */
export function countIn(block: Buffer, slot: number): number {
  const at = 2 * (slot % BLOCK_COUNTS);
  return at + 2 <= block.length ? block.readUInt16LE(at) : 0;
}
