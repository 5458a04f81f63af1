/** Smoothed inverse document frequency, `ln(1 + N / df)`: above 0 for every term, higher for a rarer one; df 0 counts as 1/2. */
export function inverseDocumentFrequency(df: number, documents: number): number {
  return Math.log(1 + documents / Math.max(df, 0.5));
}

/**
 * Okapi's saturated term frequency with length normalisation, in [0, k1 + 1):
 * `tf (k1 + 1) / (tf + k1 (1 - b + b length / mean length))`
 * (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond", section 3.4).
 */
export function bm25TermFrequency(tf: number, length: number, meanLength: number): number {
  const norm = 1 - LENGTH_SHARE + (LENGTH_SHARE * length) / Math.max(meanLength, 1);
  return (tf * (SATURATION + 1)) / (tf + SATURATION * norm);
}

/** The logistic function, `1 / (1 + e^-x)`, in (0, 1). */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** BM25's k1: how soon a further occurrence stops counting. */
const SATURATION = 1.2;
/** BM25's b: how much of the length is held against a document. */
const LENGTH_SHARE = 0.75;
