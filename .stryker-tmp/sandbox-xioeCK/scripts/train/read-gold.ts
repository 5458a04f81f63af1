// @ts-nocheck
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { readSeeds } from "../../src/ingest/read-seeds.ts";
import type { TestCollection, TestQuery } from "../eval/read-collection.ts";

/** The graded questions on a seed: those it answers as a collection, and those it does not. */
export interface Gold {
  readonly collection: TestCollection;
  readonly unanswered: readonly TestQuery[];
}

/** Reads a file of graded questions; its seeds are looked for from the project's root. */
export async function readGold(file: string): Promise<Gold> {
  const { article, questions }: GoldFile = JSON.parse(readFileSync(file, "utf8"));
  const { articles } = await readSeeds(dirname(article));
  const own = articles.find(({ id }) => article.includes(id));
  if (own === undefined) throw new Error(`${article} is not among the seeds`);
  const queries = questions.map(({ id, question, gold }): TestQuery => {
    const answering = gold.filter(({ grade }) => grade === 2);
    const relevant = new Map(answering.map(({ paragraph, grade }) => [String(paragraph), grade]));
    return { id, text: question, article: own.id, answers: [], relevant };
  });
  return {
    collection: {
      articles: [own],
      queries: queries.filter(({ relevant }) => relevant.size > 0),
      idOf: ({ number }) => String(number),
    },
    unanswered: queries.filter(({ relevant }) => relevant.size === 0),
  };
}

interface GoldFile {
  readonly article: string;
  readonly questions: readonly {
    readonly id: string;
    readonly question: string;
    readonly gold: readonly { readonly paragraph: number; readonly grade: number }[];
  }[];
}
