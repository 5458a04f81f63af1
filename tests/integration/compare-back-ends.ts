import type { TestCollection } from "../../scripts/eval/read-collection.ts";
import { OPERATOR_COLLECTION } from "../../src/news/article.ts";
import type { Passage, Retriever } from "../../src/retrieval/retriever.ts";

/** How alike two back ends answer the same questions; shares in [0, 1] of the questions asked. */
export interface Likeness {
  readonly questions: number;
  /** The first passages are the same paragraph. */
  readonly sameFirst: number;
  /** The first three are the same, with the same sentences, and scores and probabilities to nine places. */
  readonly sameThree: number;
  /** The first passage answers, for each of the two. */
  readonly firstAnswers: readonly [number, number];
}

/** Asks both back ends every `stride`th question of the collection, over all articles. */
export async function compareBackEnds(
  { queries, idOf }: TestCollection,
  one: Retriever,
  other: Retriever,
  stride: number,
): Promise<Likeness> {
  const asked = queries.filter((_, at) => at % stride === 0);
  const counts = { sameFirst: 0, sameThree: 0, first: 0, second: 0 };
  const options = { limit: 3, collections: [OPERATOR_COLLECTION] };
  for (const { text, relevant } of asked) {
    const [own, others] = [await one.search(text, options), await other.search(text, options)];
    const [best, otherBest] = [own, others].map(([first]) => (first ? idOf(first.paragraph) : ""));
    if (best === otherBest) counts.sameFirst++;
    if (inWords(own) === inWords(others)) counts.sameThree++;
    if (relevant.has(best ?? "")) counts.first++;
    if (relevant.has(otherBest ?? "")) counts.second++;
  }
  const share = (count: number) => count / asked.length;
  return {
    questions: asked.length,
    sameFirst: share(counts.sameFirst),
    sameThree: share(counts.sameThree),
    firstAnswers: [share(counts.first), share(counts.second)],
  };
}

function inWords(passages: readonly Passage[]): string {
  return JSON.stringify(
    passages.map(({ paragraph, sentence, score, probability }) => [
      paragraph,
      sentence,
      score.toFixed(9),
      probability.toFixed(9),
    ]),
  );
}
