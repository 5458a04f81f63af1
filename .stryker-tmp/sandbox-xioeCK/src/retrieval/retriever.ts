// @ts-nocheck
import type { Paragraph } from "../news/article.ts";
import type { Span } from "../text/tokens.ts";

/** What a search is limited to. */
export interface SearchOptions {
  /** The most passages that are returned, at least 1. */
  readonly limit: number;
  /** Only articles of these collections are searched; none given means none found. */
  readonly collections: readonly string[];
  /** When given, only the article with this id is searched. */
  readonly article?: string;
  /** Asks for each passage's features. */
  readonly isExplained?: boolean;
  /** A search that is aborted rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** A paragraph that matched a query. */
export interface Passage {
  readonly paragraph: Paragraph;
  /** Higher is better; comparable only within one search. */
  readonly score: number;
  /** The sentence of the paragraph's text that most likely answers. */
  readonly sentence: Span;
  /** Calibrated probability that this passage answers the query, in [0, 1]. */
  readonly probability: number;
  /** Each feature's share in the score, when asked for; a back end that cannot tell leaves it out. */
  readonly features?: readonly FeatureShare[];
}

/** What one feature adds to a passage's score. */
export interface FeatureShare {
  /** The feature's name; `in sentence` is added for those of the marked sentence. */
  readonly name: string;
  readonly value: number;
  /** `value` times its learned weight; the score is the sum of all shares. */
  readonly share: number;
}

/** Finds passages: best first, ties by article id and then paragraph number, so equal queries answer equally. */
export interface Retriever {
  search(query: string, options: SearchOptions): Promise<readonly Passage[]>;
}

/** A passage below this probability does not answer: there about one answerable question of twenty is declined. */
export const DEFAULT_ANSWER_THRESHOLD = 0.5;
