import type { HashedCounts } from "../retrieval/hashed-counts.ts";

/** How many blocks the counts are stored in: a power of two. A query needs some dozens of counts from all over. */
export function blocksOf({ keys }: HashedCounts): number {
  return 2 ** Math.max(0, Math.round(Math.log2(keys.length / KEYS_A_BLOCK)));
}

/** The counts' blocks by number, each in base64: four bytes of a key and two of its count, the low ones first. Empty ones are left out. */
export function* encodeBlocks(hashed: HashedCounts): Generator<readonly [number, string]> {
  const { bucketStart, keys, counts } = hashed;
  const blocks = blocksOf(hashed);
  const bucketsABlock = (bucketStart.length - 1) / blocks;
  for (let block = 0; block < blocks; block++) {
    const from = bucketStart[block * bucketsABlock] ?? 0;
    const to = bucketStart[(block + 1) * bucketsABlock] ?? from;
    if (from === to) continue;
    const bytes = Buffer.alloc((to - from) * ENTRY_BYTES);
    for (let at = from; at < to; at++) {
      bytes.writeUInt32LE(keys[at] ?? 0, (at - from) * ENTRY_BYTES);
      bytes.writeUInt16LE(counts[at] ?? 0, (at - from) * ENTRY_BYTES + KEY_BYTES);
    }
    yield [block, bytes.toString("base64")];
  }
}

/** The number of the block that a key's count is in: the upper bits of the key. */
export function blockOf(key: number, blocks: number): number {
  return Math.floor((key / 2 ** 32) * blocks);
}

/** The key's count in its block; 0 for a key that is not there. */
export function countIn(encoded: string, key: number): number {
  const bytes = Buffer.from(encoded, "base64");
  for (let at = 0; at < bytes.length; at += ENTRY_BYTES) {
    if (bytes.readUInt32LE(at) === key) return bytes.readUInt16LE(at + KEY_BYTES);
  }
  return 0;
}

const KEYS_A_BLOCK = 128;
const KEY_BYTES = 4;
const ENTRY_BYTES = 6;
