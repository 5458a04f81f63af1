/** One axis of a chart. */
export interface Axis {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  /** Equal distances are equal factors; `min` must be above 0. */
  readonly isLogarithmic: boolean;
  readonly ticks: readonly number[];
}

/** An axis that holds the values: by powers of ten, or from 0 to 100 %. */
export function powersOfTen(label: string, values: readonly number[]): Axis {
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.ceil(Math.log10(Math.max(...values)));
  const ticks = Array.from({ length: most - least + 1 }, (_, step) => 10 ** (least + step));
  return { label, min: 10 ** least, max: 10 ** most, isLogarithmic: true, ticks };
}

/** An axis of percentages from 0 to `max`, a multiple of 20. */
export function percentages(label: string, max = 100): Axis {
  const ticks = Array.from({ length: max / 20 + 1 }, (_, step) => 20 * step);
  return { label, min: 0, max, isLogarithmic: false, ticks };
}

/** Where the value lies between the axis' ends, from 0 to 1. */
export function shareOf({ min, max, isLogarithmic }: Axis, value: number): number {
  if (isLogarithmic) return Math.log(value / min) / Math.log(max / min);
  return (value - min) / (max - min);
}
