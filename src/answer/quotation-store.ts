import type { Paragraph } from "../news/article.ts";
import type { Quotation } from "../quotations/quotation.ts";
import type { Speaker } from "../quotations/speakers-of.ts";

/** What is said in the articles of one version of the library, and by whom. */
export interface QuotationStore {
  /**
   * The quotations that fit, `limit` of them from the place `from` on, which counts from 0. Those most about the topic
   * come first; else what is quoted before what is only reported, the newest article's first, in the order of its text.
   */
  find(search: QuotationSearch, from: number, limit: number): Promise<FoundQuotations>;
  /** What is quoted or reported in these paragraphs, article after article, each in the order of its text. */
  inParagraphs(
    paragraphs: readonly Paragraph[],
    collections: readonly string[],
  ): Promise<readonly Quotation[]>;
  /** Who is quoted in marks, most quoted first. */
  speakers(collections: readonly string[], limit: number): Promise<FoundSpeakers>;
  /** Those whose name or role somebody may be typing, as `suggestNames` has it, most quoted first. */
  suggestSpeakers(typed: string, collections: readonly string[], limit: number): Promise<readonly Speaker[]>;
  /** The name that somebody is quoted under and that the key stands for, as `digest` gives it. */
  speakerByKey(key: string, collections: readonly string[]): Promise<string | undefined>;
}

/** What is asked for; a field left out asks for nothing. */
export interface QuotationSearch {
  readonly collections: readonly string[];
  /** A name or its end (Blinken), or a description. */
  readonly speaker?: string;
  /** An article's id. */
  readonly article?: string;
  readonly topic?: Topic;
}

/** What quotations are to be about. */
export interface Topic {
  /** Any four consecutive ones find a quotation, fewer must all be its words in their order: those come first. */
  readonly words: string;
  /** How much each paragraph is about it, more than 0 and at most 1, by `paragraphPlace`; others are not. */
  readonly shares: ReadonlyMap<string, number>;
}

/** Some of what fits. */
export interface FoundQuotations {
  readonly quotations: readonly Quotation[];
  /** How many fit in all. */
  readonly total: number;
}

/** Some of who is quoted. */
export interface FoundSpeakers {
  readonly speakers: readonly Speaker[];
  /** How many there are in all. */
  readonly total: number;
}

/** Names a paragraph of the library. */
export function paragraphPlace(articleId: string, number: number): string {
  return `${articleId}#${number}`;
}

/** Above every share of a topic: what holds its words comes first. */
export const SAME_WORDS_SCORE = 2;
/** What is reported counts less than what is quoted from an equally good paragraph. */
export const REPORTED_SHARE = 0.5;
