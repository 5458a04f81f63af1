import { join } from "node:path";
import { readCollection } from "../eval/read-collection.ts";

/** Questions with paragraphs of real text, of which the first ones answer them. */
export interface BenchQuestions {
  /** All paragraphs at hand; those that answer come first. */
  readonly real: readonly string[];
  /** Paragraphs that no question is asked about: what larger libraries are made of. */
  readonly others: readonly string[];
  readonly questions: readonly {
    readonly text: string;
    /** The place of the paragraph that answers. */
    readonly answer: number;
  }[];
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
