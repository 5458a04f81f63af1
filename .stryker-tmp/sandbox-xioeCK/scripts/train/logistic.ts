/** One judged example. */
// @ts-nocheck

export interface Example {
  readonly values: readonly number[];
  readonly isRight: boolean;
  readonly weight: number;
}

/**
 * Logistic regression with an L2 penalty on the standardised features, by Adam over the whole data: the weights,
 * and `always`, the constant. Deterministic.
 */
export function learnLogistic(examples: readonly Example[], penalty: number, steps: number) {
  const features = examples[0]?.values.length ?? 0;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const center = meanOf(examples, features, total, (value) => value);
  const spread = meanOf(examples, features, total, (value, at) => (value - (center[at] ?? 0)) ** 2).map(
    (variance) => Math.sqrt(variance) || Number.MAX_VALUE,
  );
  const rows = examples.map(({ values, isRight, weight }) => ({
    x: [...values.map((value, at) => (value - (center[at] ?? 0)) / (spread[at] ?? 1)), 1],
    y: isRight ? 1 : 0,
    share: weight / total,
  }));
  const weights = new Float64Array(features + 1);
  const mean = new Float64Array(features + 1);
  const square = new Float64Array(features + 1);
  for (let step = 1; step <= steps; step++) {
    const gradient = Float64Array.from(weights, (weight, at) => (at < features ? penalty * weight : 0));
    for (const { x, y, share } of rows) {
      let score = 0;
      for (let at = 0; at <= features; at++) score += (weights[at] ?? 0) * (x[at] ?? 0);
      const pull = share * (1 / (1 + Math.exp(-score)) - y);
      for (let at = 0; at <= features; at++) gradient[at] = (gradient[at] ?? 0) + pull * (x[at] ?? 0);
    }
    const rate = 0.1 * Math.min(1, 2.5 * (1 - step / (steps + 1)));
    for (let at = 0; at <= features; at++) {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * (gradient[at] ?? 0);
      square[at] = 0.98 * (square[at] ?? 0) + 0.02 * (gradient[at] ?? 0) ** 2;
      const move =
        (mean[at] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((square[at] ?? 0) / (1 - 0.98 ** step)) + 1e-9);
      weights[at] = (weights[at] ?? 0) - rate * move;
    }
  }
  const own = Array.from(weights.subarray(0, features), (weight, at) => weight / (spread[at] ?? 1));
  const shift = own.reduce((sum, weight, at) => sum + weight * (center[at] ?? 0), 0);
  return { weights: own, always: (weights[features] ?? 0) - shift };
}

function meanOf(
  examples: readonly Example[],
  features: number,
  total: number,
  of: (value: number, at: number) => number,
): number[] {
  const sums: number[] = new Array(features).fill(0);
  for (const { values, weight } of examples) {
    for (const [at, value] of values.entries()) sums[at] = (sums[at] ?? 0) + (weight / total) * of(value, at);
  }
  return sums;
}
