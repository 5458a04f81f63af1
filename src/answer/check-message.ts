import type { Article } from "../news/article.ts";
import { type Citation, citeSentence } from "../news/citation.ts";
import { type Claim, claimsOf } from "../quotations/claims.ts";
import { buildPhraseIndex } from "../quotations/phrase-index.ts";
import { type Verdict, verifySentence } from "../quotations/verify-sentence.ts";
import { compareNewest } from "./article-store.ts";
import { paragraphPlace } from "./quotation-store.ts";
import type { Snapshot } from "./snapshot.ts";

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
  const claims = claimsOf(message);
  const all = claims.length === 0 ? [] : await smallLibrary(snapshot, collections);
  return Promise.all(
    claims.map(async (claim) => {
      const whole = all ?? (await nearArticles(snapshot, claim, collections, signal));
      const near = whole.map(({ near }) => near);
      const paragraphs = near.flatMap(({ paragraphs }) => paragraphs);
      const quotations = await snapshot.quotations.inParagraphs(paragraphs, collections);
      const verdict = verifySentence(claim, buildPhraseIndex(near), quotations);
      if (verdict.kind === "absent") return { claim, verdict };
      const { place } = verdict;
      const article = whole.find(({ article }) => article.id === place.articleId)?.article;
      const paragraph = article?.paragraphs[place.paragraph - 1];
      if (article === undefined || paragraph === undefined) return { claim, verdict };
      return { claim, verdict, citation: citeSentence(article, paragraph, place) };
    }),
  );
}

/** So many paragraphs of a small library are all compared; of a large one, those that the retriever finds. */
const SMALL_LIBRARY_PARAGRAPHS = 500;
const NEAR_PARAGRAPHS = 30;

interface NearArticle {
  readonly article: Article;
  /** The same with only those paragraphs that a claim is compared with, so that the work is bounded. */
  readonly near: Article;
}

/** All articles, the newest first; undefined when there are too many. */
async function smallLibrary(
  { articles }: Snapshot,
  collections: readonly string[],
): Promise<readonly NearArticle[] | undefined> {
  const size = await articles.count(collections);
  if (size.paragraphs > SMALL_LIBRARY_PARAGRAPHS) return undefined;
  const heads = await articles.newest(collections, size.articles);
  const whole = await articles.byIds(
    heads.map(({ id }) => id),
    collections,
  );
  return [...whole.values()].map((article) => ({ article, near: article }));
}

async function nearArticles(
  { articles, retriever }: Snapshot,
  { text }: Claim,
  collections: readonly string[],
  signal: AbortSignal,
): Promise<readonly NearArticle[]> {
  const passages = await retriever.search(text, { limit: NEAR_PARAGRAPHS, collections, signal });
  const near = new Set(
    passages.map(({ paragraph }) => paragraphPlace(paragraph.articleId, paragraph.number)),
  );
  const ids = [...new Set(passages.map(({ paragraph }) => paragraph.articleId))];
  return [...(await articles.byIds(ids, collections)).values()].sort(compareNewest).map((article) => ({
    article,
    near: {
      ...article,
      paragraphs: article.paragraphs.filter(({ number }) => near.has(paragraphPlace(article.id, number))),
    },
  }));
}
