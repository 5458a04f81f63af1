/** Chance that repeats itself: the same seed, the same choices. */
// @ts-nocheck

export interface Random {
  /** In [0, 1). */
  next(): number;
  /** One of the list, which must not be empty. */
  pick<Item>(items: readonly Item[]): Item;
}

/** Numbers from a seed by mulberry32 (Tommy Ettinger, public domain): a counter, mixed by shifts and multiplications. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick(items) {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error("there is nothing to pick from");
      return item;
    },
  };
}
