/** A search engine that holds paragraphs, as the bench drives it. */
export interface Engine {
  /** The places of the best paragraphs, best first, at most `limit`. */
  search(query: string, limit: number): readonly number[] | Promise<readonly number[]>;
}

/** Indexes paragraphs. */
export type BuildEngine = (texts: readonly string[]) => Engine | Promise<Engine>;

/** The files in `engines` that run on Node. */
export const ENGINES = [
  "footnote",
  "natural",
  "minisearch",
  "wink",
  "lunr",
  "flexsearch",
  "orama",
  "sqlite",
] as const;
