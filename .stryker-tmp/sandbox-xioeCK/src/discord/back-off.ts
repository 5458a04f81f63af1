/** How long one waits between tries. */
// @ts-nocheck

export interface BackOff {
  /** Before the second try, in milliseconds. */
  readonly firstMs: number;
  /** No wait is longer. */
  readonly mostMs: number;
}

/**
 * The wait after `failures` tries that failed, from 1 on: `firstMs` doubled each time, at most `mostMs`, of which
 * `random` in [0, 1) takes up to half away, so that bots that failed together do not come back together.
 */
export function backOffMs(failures: number, { firstMs, mostMs }: BackOff, random: number): number {
  const whole = Math.min(mostMs, firstMs * 2 ** (failures - 1));
  return Math.round(whole * (1 - random / 2));
}
