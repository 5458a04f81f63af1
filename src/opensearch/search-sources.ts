/** A paragraph as it is searched. */
export interface ParagraphSource {
  readonly kind: "paragraph";
  readonly collection: string;
  /** As `partOf` names it. */
  readonly part: string;
  readonly articleId: string;
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Its article's, for ranking. */
  readonly title: string;
  /** ISO 639-1. */
  readonly language: string;
  /** What it is found by: `indexedTerm` of each token that is no stop word, in the order of the text. */
  readonly terms: string;
}

/** What a search must know of a collection as a whole. */
export interface CollectionSource {
  readonly kind: "collection";
  readonly collection: string;
  /** In the order of their languages; none of a collection without articles. */
  readonly parts: readonly PartCounts[];
}

/** What a search must know of a collection's articles in one language. */
export interface PartCounts {
  /** ISO 639-1. */
  readonly language: string;
  /** Paragraphs, and their tokens that are no stop words. */
  readonly documents: number;
  readonly totalLength: number;
  /** In how many blocks the counts of pairs and of grams are stored. */
  readonly pairBlocks: number;
  readonly gramBlocks: number;
}

/** A word of a part's vocabulary. */
export interface WordSource {
  readonly kind: "word";
  readonly collection: string;
  readonly part: string;
  readonly word: string;
}

/** A term of a part. */
export interface TermSource {
  readonly kind: "term";
  readonly collection: string;
  readonly part: string;
  /** In how many paragraphs it is. */
  readonly df: number;
  /** A word whose term it is. */
  readonly example: string;
}

/** A block of a part's counts of pairs or grams. */
export interface CountsSource {
  readonly kind: "counts";
  readonly collection: string;
  readonly part: string;
  readonly counts: string;
}

/** What is stored of a collection for searching. */
export type SearchSource = ParagraphSource | CollectionSource | WordSource | TermSource | CountsSource;
