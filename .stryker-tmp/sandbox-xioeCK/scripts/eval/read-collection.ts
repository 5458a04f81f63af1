// @ts-nocheck
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Article, OPERATOR_COLLECTION, type Paragraph } from "../../src/news/article.ts";

/** A question of a test collection. */
export interface TestQuery {
  readonly id: string;
  readonly text: string;
  /** The article it was asked about. */
  readonly article: string;
  readonly answers: readonly string[];
  /** Ids of the paragraphs that answer it, with their grade. */
  readonly relevant: ReadonlyMap<string, number>;
}

/** A test collection in the BEIR layout, as articles. */
export interface TestCollection {
  readonly articles: readonly Article[];
  readonly queries: readonly TestQuery[];
  /** The collection's id of a paragraph. */
  readonly idOf: (paragraph: Paragraph) => string;
}

/** Reads `corpus.jsonl`, `queries.jsonl` and `qrels/test.tsv` of a folder; queries without a relevant paragraph are left out. */
export function readCollection(folder: string, language?: string): TestCollection {
  const articles = new Map<string, Article & { paragraphs: Paragraph[] }>();
  const ids = new Map<string, string>();
  for (const { _id, title, text, metadata } of readLines<CorpusLine>(join(folder, "corpus.jsonl"))) {
    const article = articles.get(metadata.article) ?? {
      id: metadata.article,
      collection: OPERATOR_COLLECTION,
      title,
      date: "2020-01-01",
      url: "https://example.org/",
      ...(language === undefined ? {} : { language }),
      paragraphs: [],
    };
    articles.set(article.id, article);
    const number = article.paragraphs.length + 1;
    article.paragraphs.push({ articleId: article.id, number, text });
    ids.set(keyOf({ articleId: article.id, number }), _id);
  }
  const relevant = readRelevant(join(folder, "qrels", "test.tsv"));
  const queries = readLines<QueryLine>(join(folder, "queries.jsonl")).map(({ _id, text, metadata }) => ({
    id: _id,
    text,
    article: metadata.article,
    answers: metadata.answers ?? [],
    relevant: relevant.get(_id) ?? new Map<string, number>(),
  }));
  return {
    articles: [...articles.values()],
    queries: queries.filter((query) => query.relevant.size > 0),
    idOf: (paragraph) => ids.get(keyOf(paragraph)) ?? "",
  };
}

interface CorpusLine {
  readonly _id: string;
  readonly title: string;
  readonly text: string;
  readonly metadata: { readonly article: string };
}

interface QueryLine {
  readonly _id: string;
  readonly text: string;
  readonly metadata: { readonly article: string; readonly answers?: readonly string[] };
}

function keyOf({ articleId, number }: Pick<Paragraph, "articleId" | "number">): string {
  return `${articleId}\t${number}`;
}

function readLines<Line>(file: string): Line[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Line => JSON.parse(line));
}

function readRelevant(file: string): Map<string, Map<string, number>> {
  const relevant = new Map<string, Map<string, number>>();
  for (const line of readFileSync(file, "utf8").split("\n").slice(1)) {
    const [query = "", paragraph = "", grade = "0"] = line.split("\t");
    if (Number(grade) <= 0) continue;
    const known = relevant.get(query) ?? new Map<string, number>();
    known.set(paragraph, Number(grade));
    relevant.set(query, known);
  }
  return relevant;
}
