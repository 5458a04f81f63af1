// @ts-nocheck
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { readSeeds } from "../../src/ingest/read-seeds.ts";
import { OPERATOR_COLLECTION } from "../../src/news/article.ts";
import { DEFAULT_ANSWER_THRESHOLD } from "../../src/retrieval/retriever.ts";
import { buildTfidfRetriever } from "../../src/retrieval/tfidf.ts";
import { renderEstimate } from "./bootstrap.ts";

/**
 * Asks graded questions on a seed file (its path is taken from the project's root) and gives a table: of the
 * answerable, how often a paragraph of grade 2 comes first or among three; of each category, how many are declined.
 */
export async function evaluateGold(file: string): Promise<string> {
  const { article, questions }: GoldFile = JSON.parse(readFileSync(file, "utf8"));
  const { articles } = await readSeeds(dirname(article));
  const retriever = buildTfidfRetriever(articles);
  const asked: Asked[] = [];
  for (const { question, category, gold } of questions) {
    const passages = await retriever.search(question, { limit: 10, collections: [OPERATOR_COLLECTION] });
    const answering = new Set(gold.filter(({ grade }) => grade === 2).map(({ paragraph }) => paragraph));
    const rank = passages.findIndex(({ paragraph }) => answering.has(paragraph.number)) + 1;
    asked.push({ question, category, rank, probability: passages[0]?.probability ?? 0 });
  }
  const answerable = asked.filter(({ category }) => category === "answerable");
  const within = (depth: number) => answerable.map(({ rank }) => (rank > 0 && rank <= depth ? 1 : 0));
  const categories = [...new Set(asked.map(({ category }) => category))];
  return [
    ...asked.map(({ question, rank, probability }) => `${probability.toFixed(3)}  rank ${rank}  ${question}`),
    renderEstimate("grade 2 first", within(1)),
    renderEstimate("grade 2 among three", within(3)),
    ...categories.map((name) =>
      renderEstimate(
        `declined, ${name}`,
        asked
          .filter(({ category }) => category === name)
          .map(({ probability }) => (probability < DEFAULT_ANSWER_THRESHOLD ? 1 : 0)),
      ),
    ),
  ].join("\n");
}

interface GoldFile {
  readonly article: string;
  readonly questions: readonly {
    readonly question: string;
    readonly category: string;
    readonly gold: readonly { readonly paragraph: number; readonly grade: number }[];
  }[];
}

interface Asked {
  readonly question: string;
  readonly category: string;
  /** Of the first paragraph of grade 2, from 1; 0 when there is none. */
  readonly rank: number;
  readonly probability: number;
}
