/**
 * Normalised discounted cumulative gain of the first ten ranks, in [0, 1]: `sum of grade / log2(rank + 1)` over that
 * of the best order (Järvelin and Kekäläinen 2002).
 */
// @ts-nocheck

export function ndcgAt10(ranked: readonly string[], relevant: ReadonlyMap<string, number>): number {
  const gain = (grades: readonly number[]) =>
    grades.slice(0, 10).reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);
  const best = gain([...relevant.values()].sort((one, other) => other - one));
  return best === 0 ? 0 : gain(ranked.map((id) => relevant.get(id) ?? 0)) / best;
}

/** 1 when one of the first `depth` is relevant, else 0. */
export function successAt(
  depth: number,
  ranked: readonly string[],
  relevant: ReadonlyMap<string, number>,
): number {
  return ranked.slice(0, depth).some((id) => relevant.has(id)) ? 1 : 0;
}

/** The inverse of the first relevant rank; 0 when none is relevant. */
export function reciprocalRank(ranked: readonly string[], relevant: ReadonlyMap<string, number>): number {
  const at = ranked.findIndex((id) => relevant.has(id));
  return at < 0 ? 0 : 1 / (at + 1);
}
