/** A mean with the interval in which it lies with 95 % confidence. */
// @ts-nocheck

export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The mean of figures, one a query, and its 95 % percentile interval by 1,000 bootstrap samples (Efron 1979) drawn
 * from a fixed seed, so that equal figures give equal intervals.
 */
export function estimate(figures: readonly number[]): Estimate {
  const mean = meanOf(figures);
  const next = randomFrom(20_220_110);
  const means = Array.from({ length: SAMPLES }, () => {
    let sum = 0;
    for (let at = 0; at < figures.length; at++) sum += figures[Math.floor(next() * figures.length)] ?? 0;
    return sum / Math.max(1, figures.length);
  }).sort((one, other) => one - other);
  return {
    mean,
    low: means[Math.floor(SAMPLES * 0.025)] ?? 0,
    high: means[Math.floor(SAMPLES * 0.975)] ?? 0,
  };
}

/** A line of a table: the name, the mean and its interval in percent. */
export function renderEstimate(name: string, figures: readonly number[]): string {
  const { mean, low, high } = estimate(figures);
  const percent = (share: number) => (100 * share).toFixed(1);
  return `${name.padEnd(34)}${percent(mean).padStart(6)}  [${percent(low)}, ${percent(high)}]  n=${figures.length}`;
}

/** Numbers in [0, 1) that look random and are the same for the same seed (mulberry32, Tommy Ettinger). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SAMPLES = 1000;

function meanOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / Math.max(1, figures.length);
}
