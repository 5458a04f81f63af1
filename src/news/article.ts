/** One news article as it was read; its text is shown word for word and never changed. */
export interface Article {
  /** Stable within a library: the seed file's name without its extension. */
  readonly id: string;
  readonly title: string;
  /** Published date, ISO 8601 `YYYY-MM-DD`. */
  readonly date: string;
  readonly url: string;
  readonly paragraphs: readonly Paragraph[];
}

/** One paragraph of an article, verbatim. */
export interface Paragraph {
  readonly articleId: string;
  /** Position in the seed file, from 1. */
  readonly number: number;
  readonly text: string;
}
