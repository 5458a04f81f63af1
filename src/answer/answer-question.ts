import type { Article } from "../news/article.ts";
import { type Citation, citeSentence } from "../news/citation.ts";
import type { Passage } from "../retrieval/retriever.ts";
import type { Snapshot } from "./snapshot.ts";

/** What somebody asks, and what they may see. */
export interface Question {
  readonly text: string;
  readonly collections: readonly string[];
  /** Only this article is searched when given; an id that is not in the collections finds nothing. */
  readonly article?: string;
  /** The most passages wanted. */
  readonly limit: number;
  /** Asks for each passage's features. */
  readonly isExplained?: boolean;
  readonly signal?: AbortSignal;
}

/** A passage with its article and where it stands. */
export interface CitedPassage {
  readonly passage: Passage;
  readonly article: Article;
  readonly citation: Citation;
}

/** What the articles say to a question. Nothing found is an answer too: declined, without a passage. */
export interface Answer {
  readonly question: string;
  /** False: no passage is probable enough, and `passages` holds at most the closest one. */
  readonly isAnswered: boolean;
  /** Best first. */
  readonly passages: readonly CitedPassage[];
  readonly snapshotId: string;
}

/**
 * Searches the snapshot and decides by the first passage's probability whether the articles answer.
 * `threshold` is the least probability of an answer, in [0, 1].
 */
export async function answerQuestion(
  snapshot: Snapshot,
  question: Question,
  threshold: number,
): Promise<Answer> {
  const { text, ...options } = question;
  const found = await snapshot.retriever.search(text, options);
  const ids = [...new Set(found.map(({ paragraph }) => paragraph.articleId))];
  const articles = await snapshot.articles.byIds(ids, options.collections);
  const passages = found.flatMap((passage) => {
    const article = articles.get(passage.paragraph.articleId);
    if (article === undefined) return [];
    return [{ passage, article, citation: citeSentence(article, passage.paragraph, passage.sentence) }];
  });
  const [best] = passages;
  const isAnswered = best !== undefined && best.passage.probability >= threshold;
  return {
    question: text,
    isAnswered,
    passages: isAnswered ? passages : passages.slice(0, 1),
    snapshotId: snapshot.id,
  };
}
