/** One news article as it was read; its text is shown word for word and never changed. */
export interface Article {
  /** Stable within the library and at most 100 characters: made from the seed file's name by `ingest`. */
  readonly id: string;
  /** Whose article it is: `OPERATOR_COLLECTION`, or the id of the guild that added it. */
  readonly collection: string;
  readonly title: string;
  /** Published date, ISO 8601 `YYYY-MM-DD`. */
  readonly date: string;
  /** An http or https address. */
  readonly url: string;
  readonly publisher?: string;
  readonly author?: string;
  /** BCP 47 tag, such as `en`; absent when the seed does not say. */
  readonly language?: string;
  /** False when the seed says that its paragraphs are not in their order; absent when it does not say. */
  readonly isOrdered?: boolean;
  readonly paragraphs: readonly Paragraph[];
}

/** An article without its text. */
export type ArticleHead = Omit<Article, "paragraphs">;

/** One paragraph of an article, verbatim. */
export interface Paragraph {
  readonly articleId: string;
  /** Position among the article's paragraphs, from 1. */
  readonly number: number;
  readonly text: string;
}

/** The collection that every guild and every direct message reads. */
export const OPERATOR_COLLECTION = "operator";
