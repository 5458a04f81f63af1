import { join } from "node:path";
import { readCollection } from "../eval/read-collection.ts";

/** Questions with paragraphs of real text, of which the first ones answer them. */
export interface BenchQuestions {
  /** All paragraphs at hand; those that answer come first. */
  readonly real: readonly string[];
  /** Paragraphs that no question is asked about: what larger libraries are made of. */
  readonly others: readonly string[];
  readonly questions: readonly BenchQuestion[];
}

/** A question, and the place of the paragraph that answers it. */
export interface BenchQuestion {
  readonly text: string;
  readonly answer: number;
}

/** Reads them from the folder of the retrieval collections. */
export function readBenchQuestions(folder: string): BenchQuestions {
  const asked = readCollection(join(folder, "new_wiki"));
  const paragraphs = asked.articles.flatMap((article) => article.paragraphs);
  const placeOf = new Map(paragraphs.map((paragraph, at) => [asked.idOf(paragraph), at]));
  const others = ["xquad_en", "cran", "med", "wikiqa_dev"].flatMap((name) =>
    readCollection(join(folder, name)).articles.flatMap((article) =>
      article.paragraphs.map(({ text }) => text),
    ),
  );
  const questions = asked.queries.flatMap(({ text, relevant }) => {
    const answer = placeOf.get([...relevant.keys()][0] ?? "");
    return answer === undefined ? [] : [{ text, answer }];
  });
  return { real: [...paragraphs.map(({ text }) => text), ...others], others, questions };
}

/** What is asked of an engine that holds the first `size` paragraphs. */
export interface ChosenQuestions {
  /** About 500 that they answer, or as many as there are. */
  readonly questions: readonly BenchQuestion[];
  /** Asked before: twice as many, all about other paragraphs than those that answer the questions. */
  readonly warmUp: readonly BenchQuestion[];
}

/** Chooses them evenly; the same for the same questions. */
export function chooseQuestions(all: readonly BenchQuestion[], size: number): ChosenQuestions {
  const questions = evenly(
    all.filter(({ answer }) => answer < size),
    MOST_MEASURED,
  );
  const asked = new Set(questions.map(({ answer }) => answer));
  const others = all.filter(({ answer }) => !asked.has(answer));
  return { questions, warmUp: evenly(others, WARM_UP) };
}

const MOST_MEASURED = 500;
/** So many questions leave nothing of the search uncompiled. */
const WARM_UP = 1000;

function evenly<Item>(items: readonly Item[], most: number): readonly Item[] {
  const stride = Math.max(1, Math.floor(items.length / most));
  return items.filter((_, at) => at % stride === 0);
}
