import { OPERATOR_COLLECTION } from "../../src/news/article.ts";
import { DEFAULT_ANSWER_THRESHOLD } from "../../src/retrieval/retriever.ts";
import { buildTfidfRetriever } from "../../src/retrieval/tfidf.ts";
import type { AbstentionFigures } from "../plots/figures.ts";
import { renderEstimate } from "./bootstrap.ts";
import type { TestCollection, TestQuery } from "./read-collection.ts";

/** What a run gave: the figures as a table, and a line a question and article. */
export interface AbstentionReport {
  readonly table: string;
  /** Query id, article, probability and whether it is answered, by tabs. */
  readonly lines: string;
  /** What is declined below each threshold from 0 to 1, in steps of 0.02. */
  readonly curve: readonly AbstentionFigures[];
}

/**
 * Asks each article its own questions, the same without the paragraphs that answer, and each question of one other
 * article. Each article is a library of its own.
 */
export async function evaluateAbstention(collection: TestCollection): Promise<AbstentionReport> {
  const own: Asked[] = [];
  const removed: Asked[] = [];
  const foreign: Asked[] = [];
  for (const [at, article] of collection.articles.entries()) {
    const retriever = buildTfidfRetriever([article]);
    const ask = async (query: TestQuery, without: ReadonlySet<string> = new Set()): Promise<Asked> => {
      const found = await retriever.search(query.text, {
        limit: 1 + without.size,
        collections: [OPERATOR_COLLECTION],
      });
      const best = found.find(({ paragraph }) => !without.has(collection.idOf(paragraph)));
      return { query: query.id, article: article.id, probability: best?.probability ?? 0 };
    };
    const other = collection.articles[(at + 1) % collection.articles.length];
    for (const query of collection.queries) {
      if (query.article === article.id) {
        own.push(await ask(query));
        removed.push(await ask(query, new Set(query.relevant.keys())));
      } else if (query.article === other?.id) foreign.push(await ask(query));
    }
  }
  const sorted = own.map(({ probability }) => probability).sort((one, next) => one - next);
  const atFivePercent = sorted[Math.floor(sorted.length * 0.05)] ?? 0;
  const table = [DEFAULT_ANSWER_THRESHOLD, atFivePercent].flatMap((threshold) => {
    const declined = (asked: readonly Asked[]) =>
      asked.map(({ probability }) => (probability < threshold ? 1 : 0));
    return [
      `declined below ${threshold.toFixed(3)}${threshold === atFivePercent ? " (5 % of the answerable)" : " (as configured)"}`,
      renderEstimate("  answerable", declined(own)),
      renderEstimate("  answering paragraph removed", declined(removed)),
      renderEstimate("  another article's", declined(foreign)),
    ];
  });
  const curve = Array.from({ length: 51 }, (_, step) => {
    const threshold = step / 50;
    const below = (asked: readonly Asked[]) =>
      Number((asked.filter(({ probability }) => probability < threshold).length / asked.length).toFixed(4));
    return { threshold, answerable: below(own), removed: below(removed), foreign: below(foreign) };
  });
  return { table: table.join("\n"), lines: [...own, ...foreign].map(renderLine).join(""), curve };
}

interface Asked {
  readonly query: string;
  readonly article: string;
  readonly probability: number;
}

function renderLine({ query, article, probability }: Asked): string {
  const isAnswered = probability >= DEFAULT_ANSWER_THRESHOLD;
  return `${query}\t${article}\t${probability.toFixed(6)}\t${isAnswered}\n`;
}
