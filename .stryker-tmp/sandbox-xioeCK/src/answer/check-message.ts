// @ts-nocheck
import type { Article } from "../news/article.ts";
import { type Citation, citeSentence } from "../news/citation.ts";
import { type Claim, claimsOf } from "../quotations/claims.ts";
import { buildPhraseIndex } from "../quotations/phrase-index.ts";
import { type Verdict, verifySentence } from "../quotations/verify-sentence.ts";
import { type Snapshot, visibleArticles } from "./snapshot.ts";

/** A claim of a message, and whether it is in the articles. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** Where the articles say it; absent when they do not. */
  readonly citation?: Citation;
}

/** Checks each quoted string and sentence of a message, at most five, against the articles of the collections. */
export async function checkMessage(
  snapshot: Snapshot,
  message: string,
  collections: readonly string[],
  signal: AbortSignal,
): Promise<readonly CheckedClaim[]> {
  const visible = visibleArticles(snapshot, collections);
  return Promise.all(
    claimsOf(message).map(async (claim) => {
      const articles = await nearArticles(snapshot, visible, claim, collections, signal);
      const quotations = articles.flatMap((article) => {
        const whole = snapshot.articleById.get(article.id);
        return whole === undefined ? [] : snapshot.quotationsOf(whole);
      });
      const verdict = verifySentence(claim, buildPhraseIndex(articles), quotations);
      if (verdict.kind === "absent") return { claim, verdict };
      const { place } = verdict;
      const article = snapshot.articleById.get(place.articleId);
      const paragraph = article?.paragraphs[place.paragraph - 1];
      if (article === undefined || paragraph === undefined) return { claim, verdict };
      return { claim, verdict, citation: citeSentence(article, paragraph, place) };
    }),
  );
}

/** So many paragraphs of a small library are all compared; of a large one, those that the retriever finds. */
const SMALL_LIBRARY_PARAGRAPHS = 500;
const NEAR_PARAGRAPHS = 30;

/** The articles with only those paragraphs that a claim is compared with, so that the work is bounded. */
async function nearArticles(
  { retriever }: Snapshot,
  visible: readonly Article[],
  { text }: Claim,
  collections: readonly string[],
  signal: AbortSignal,
): Promise<readonly Article[]> {
  const count = visible.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  if (count <= SMALL_LIBRARY_PARAGRAPHS) return visible;
  const passages = await retriever.search(text, { limit: NEAR_PARAGRAPHS, collections, signal });
  const near = new Set(passages.map(({ paragraph }) => `${paragraph.articleId}#${paragraph.number}`));
  return visible
    .map((article) => ({
      ...article,
      paragraphs: article.paragraphs.filter(({ number }) => near.has(`${article.id}#${number}`)),
    }))
    .filter(({ paragraphs }) => paragraphs.length > 0);
}
