// @ts-nocheck
import { OPERATOR_COLLECTION } from "../../src/news/article.ts";
import type { Passage } from "../../src/retrieval/retriever.ts";
import { buildTfidfRetriever } from "../../src/retrieval/tfidf.ts";
import { randomFrom, renderEstimate } from "./bootstrap.ts";
import { ndcgAt10, reciprocalRank, successAt } from "./measures.ts";
import { misspell } from "./misspell.ts";
import type { TestCollection, TestQuery } from "./read-collection.ts";

/** How a collection is searched. */
export interface RetrievalOptions {
  /** Search only the article that each question was asked about. */
  readonly within: boolean;
  /** Put one typing slip into each question. */
  readonly typos: boolean;
}

/** What a run gave: the figures as a table, the TREC run, and the marked sentence of each returned paragraph. */
export interface RetrievalReport {
  readonly table: string;
  readonly run: string;
  readonly sentences: string;
}

/** Searches a collection with each of its questions and measures what comes first. */
export async function evaluateRetrieval(
  collection: TestCollection,
  { within, typos }: RetrievalOptions,
): Promise<RetrievalReport> {
  const retriever = buildTfidfRetriever(collection.articles);
  const next = randomFrom(1);
  const results: Result[] = [];
  for (const query of collection.queries) {
    const text = typos ? misspell(query.text, "en", next) : query.text;
    const passages = await retriever.search(text, {
      limit: DEPTH,
      collections: [OPERATOR_COLLECTION],
      ...(within ? { article: query.article } : {}),
    });
    const found = passages.map(({ paragraph }) => collection.idOf(paragraph));
    const rows = [...found, ...restOf(collection, within ? query.article : undefined, found)];
    results.push({ query, passages, ids: rows });
  }
  const asked = results.filter(({ query }) => query.answers.length > 0);
  const table = [
    renderEstimate(
      "R@1",
      results.map(({ query, ids }) => successAt(1, ids, query.relevant)),
    ),
    renderEstimate(
      "R@3",
      results.map(({ query, ids }) => successAt(3, ids, query.relevant)),
    ),
    renderEstimate(
      "MRR",
      results.map(({ query, ids }) => reciprocalRank(ids, query.relevant)),
    ),
    renderEstimate(
      "nDCG@10",
      results.map(({ query, ids }) => ndcgAt10(ids, query.relevant)),
    ),
    ...(asked.length > 0 ? [renderEstimate("answer in the marked sentence", asked.map(holdsAnswer))] : []),
  ].join("\n");
  return {
    table,
    run: results.map(renderRun).join(""),
    sentences: results.map((result) => renderSentences(collection, result)).join(""),
  };
}

interface Result {
  readonly query: TestQuery;
  readonly passages: readonly Passage[];
  /** Ids of the passages, and of paragraphs that hold nothing of the query where there are fewer than ten. */
  readonly ids: readonly string[];
}

const DEPTH = 40;
const LEAST_ROWS = 10;

function restOf(collection: TestCollection, article: string | undefined, found: readonly string[]): string[] {
  const rest: string[] = [];
  for (const { id, paragraphs } of collection.articles) {
    if (article !== undefined && id !== article) continue;
    for (const paragraph of paragraphs) {
      if (found.length + rest.length >= LEAST_ROWS) return rest;
      const other = collection.idOf(paragraph);
      if (!found.includes(other)) rest.push(other);
    }
  }
  return rest;
}

function holdsAnswer({ query, passages }: Result): number {
  const [best] = passages;
  if (best === undefined) return 0;
  const sentence = best.paragraph.text.slice(best.sentence.start, best.sentence.end).toLowerCase();
  return query.answers.some((answer) => sentence.includes(answer.toLowerCase())) ? 1 : 0;
}

function renderRun({ query, passages, ids }: Result): string {
  const least = passages.at(-1)?.score ?? 0;
  return ids
    .map((id, at) => {
      const score = passages[at]?.score ?? least - 1 - (at - passages.length);
      return `${query.id} Q0 ${id} ${at + 1} ${score.toFixed(6)} footnote\n`;
    })
    .join("");
}

function renderSentences(collection: TestCollection, { query, passages }: Result): string {
  return passages
    .map(({ paragraph, sentence }) => {
      const text = paragraph.text.slice(sentence.start, sentence.end).replace(/\s+/g, " ");
      return `${query.id}\t${collection.idOf(paragraph)}\t${text}\n`;
    })
    .join("");
}
