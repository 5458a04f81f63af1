/** The value below which the share (0 to 1) of the values lies, by the nearest rank; NaN of none. */
// @ts-nocheck

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
