import { type BuildEngine, ENGINES } from "../bench/engine.ts";
import { renderEstimate } from "./bootstrap.ts";
import { ndcgAt10, successAt } from "./measures.ts";
import type { TestCollection } from "./read-collection.ts";

/** Asks the engines of the bench a whole collection's questions: a line of nDCG@10 and of R@1 for each. */
export async function evaluateEngines(collection: TestCollection): Promise<string> {
  const paragraphs = collection.articles.flatMap((article) => article.paragraphs);
  const lines: string[] = [];
  for (const name of ENGINES) {
    const { buildEngine }: { buildEngine: BuildEngine } = await import(`../bench/engines/${name}.ts`);
    const engine = await buildEngine(paragraphs.map(({ text }) => text));
    const gains: number[] = [];
    const first: number[] = [];
    for (const { text, relevant } of collection.queries) {
      const found = await engine.search(text, 10);
      const ids = found.flatMap((place) => {
        const paragraph = paragraphs[place];
        return paragraph === undefined ? [] : collection.idOf(paragraph);
      });
      gains.push(ndcgAt10(ids, relevant));
      first.push(successAt(1, ids, relevant));
    }
    lines.push(renderEstimate(`${name}, nDCG@10`, gains), renderEstimate(`${name}, R@1`, first));
  }
  return lines.join("\n");
}
