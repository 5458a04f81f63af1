import type { Paragraph } from "../news/article.ts";

/** A paragraph that matched a query; scores compare only within one search. */
export interface Passage {
  readonly paragraph: Paragraph;
  /** Cosine similarity, in (0, 1]. */
  readonly score: number;
}
