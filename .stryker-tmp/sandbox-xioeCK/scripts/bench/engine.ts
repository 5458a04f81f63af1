/** A search engine that holds paragraphs, as the bench drives it. */
// @ts-nocheck

export interface Engine {
  /** The places of the best paragraphs, best first, at most `limit`. */
  search(query: string, limit: number): readonly number[] | Promise<readonly number[]>;
}

/** Indexes paragraphs. */
export type BuildEngine = (texts: readonly string[]) => Engine | Promise<Engine>;
