/** Sublinear term frequency, `1 + ln tf`, 0 for 0 (Manning, Raghavan, Schütze 2008, section 6.4.1). */
export function termFrequencyWeight(tf: number): number {
  return tf > 0 ? 1 + Math.log(tf) : 0;
}

/** Smoothed inverse document frequency, `ln(1 + N / df)`: above 0 for every term, higher for a rarer one. */
export function inverseDocumentFrequency(df: number, documents: number): number {
  return Math.log(1 + documents / df);
}
