/**
 * Exact counts by 32-bit key, in typed arrays that a worker can hand over. Keys must be spread evenly, as hashes are:
 * they lie in buckets by their upper bits, a few keys in each, so that a count is found by looking at those alone.
 */
export interface HashedCounts {
  /** Bucket -> where its keys start; one entry more than there are buckets, whose number is a power of two. */
  readonly bucketStart: Uint32Array;
  readonly keys: Uint32Array;
  /** Following `keys`; `MOST_COUNTED` stands for as many and more. */
  readonly counts: Uint16Array;
}

/** What a count stops at; a sum of counts must be cut to it too, so that it does not tell how it was parted. */
export const MOST_COUNTED = 65_535;

/** Counts in how many documents each key is. */
export interface DocumentCounter {
  /** Notes that the document holds the key; documents must come one after the other. */
  add(key: number, document: number): void;
  finish(): HashedCounts;
}

/** The key's count, 0 for one that was never added. */
export function countOf({ bucketStart, keys, counts }: HashedCounts, key: number): number {
  const bucket = bucketOf(key, bucketStart.length - 1);
  for (let at = bucketStart[bucket] ?? 0; at < (bucketStart[bucket + 1] ?? 0); at++) {
    if (keys[at] === key) return counts[at] ?? 0;
  }
  return 0;
}

/** A counter of nothing yet: a hash table that doubles when it is more than half full. */
export function createDocumentCounter(): DocumentCounter {
  let table = createTable(FIRST_SLOTS);
  return {
    add(key, document) {
      const { keys, counts, lastDocument } = table;
      const mask = keys.length - 1;
      let slot = slotOf(key, mask);
      while (counts[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
      if (counts[slot] === 0) {
        keys[slot] = key;
        table.size++;
      } else if (lastDocument[slot] === document) return;
      counts[slot] = Math.min((counts[slot] ?? 0) + 1, MOST_COUNTED);
      lastDocument[slot] = document;
      if (2 * table.size > keys.length) table = doubled(table);
    },
    finish: () => intoBuckets(table),
  };
}

interface Table {
  size: number;
  readonly keys: Uint32Array;
  /** 0 for a free slot. */
  readonly counts: Uint16Array;
  readonly lastDocument: Uint32Array;
}

const FIRST_SLOTS = 1024;
const KEYS_A_BUCKET = 4;

function createTable(slots: number): Table {
  return {
    size: 0,
    keys: new Uint32Array(slots),
    counts: new Uint16Array(slots),
    lastDocument: new Uint32Array(slots),
  };
}

function slotOf(key: number, mask: number): number {
  return (key ^ (key >>> 15)) & mask;
}

function doubled({ size, keys, counts, lastDocument }: Table): Table {
  const larger = createTable(2 * keys.length);
  const mask = larger.keys.length - 1;
  for (let at = 0; at < keys.length; at++) {
    if (counts[at] === 0) continue;
    let slot = slotOf(keys[at] ?? 0, mask);
    while (larger.counts[slot] !== 0) slot = (slot + 1) & mask;
    larger.keys[slot] = keys[at] ?? 0;
    larger.counts[slot] = counts[at] ?? 0;
    larger.lastDocument[slot] = lastDocument[at] ?? 0;
  }
  larger.size = size;
  return larger;
}

function intoBuckets({ size, keys, counts }: Table): HashedCounts {
  const buckets = 2 ** Math.max(0, Math.round(Math.log2(size / KEYS_A_BUCKET)));
  const bucketStart = new Uint32Array(buckets + 1);
  for (let slot = 0; slot < keys.length; slot++) {
    if (counts[slot] === 0) continue;
    const bucket = bucketOf(keys[slot] ?? 0, buckets);
    bucketStart[bucket + 1] = (bucketStart[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket++) {
    bucketStart[bucket + 1] = (bucketStart[bucket + 1] ?? 0) + (bucketStart[bucket] ?? 0);
  }
  const next = bucketStart.slice();
  const grouped = { bucketStart, keys: new Uint32Array(size), counts: new Uint16Array(size) };
  for (let slot = 0; slot < keys.length; slot++) {
    if (counts[slot] === 0) continue;
    const bucket = bucketOf(keys[slot] ?? 0, buckets);
    const at = next[bucket] ?? 0;
    next[bucket] = at + 1;
    grouped.keys[at] = keys[slot] ?? 0;
    grouped.counts[at] = counts[slot] ?? 0;
  }
  return grouped;
}

/** The upper bits of a key, for a power of two of buckets. */
function bucketOf(key: number, buckets: number): number {
  return Math.floor((key / 2 ** 32) * buckets);
}
