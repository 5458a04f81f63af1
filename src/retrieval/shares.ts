/** `sum of weight x value / sum of weight`, in [0, 1] for values in [0, 1]; 0 for no weight. */
export function coverage(weights: readonly number[], values: readonly number[]): number {
  return coverageFrom(weights, values, 0);
}

/** Coverage by values of at least `least`; lower ones count as 0. */
export function coverageFrom(weights: readonly number[], values: readonly number[], least: number): number {
  let covered = 0;
  let total = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    const value = values[at] ?? 0;
    total += weight;
    if (value >= least) covered += weight * value;
  }
  return total === 0 ? 0 : covered / total;
}

/** Coverage by the better of two values each: what two stretches of a text hold together. */
export function jointCoverage(
  weights: readonly number[],
  one: readonly number[],
  other: readonly number[],
  least: number,
): number {
  let covered = 0;
  let total = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    const value = Math.max(one[at] ?? 0, other[at] ?? 0);
    total += weight;
    if (value >= least) covered += weight * value;
  }
  return total === 0 ? 0 : covered / total;
}
