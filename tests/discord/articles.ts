import fc from "fast-check";
import { buildSnapshot, type HeldSnapshot } from "../../src/answer/snapshot.ts";
import { type Article, OPERATOR_COLLECTION } from "../../src/news/article.ts";
import type { Passage, Retriever } from "../../src/retrieval/retriever.ts";
import { sentencesOf } from "../../src/text/sentences.ts";
import { wildText } from "./wild-text.ts";

/** An article of these paragraphs; what is not given is plain. */
export function articleOf(paragraphs: readonly string[], given: Partial<Article> = {}): Article {
  const id = given.id ?? "geneva";
  return {
    id,
    collection: OPERATOR_COLLECTION,
    title: "Talks in Geneva",
    date: "2022-01-10",
    url: "https://news.example/geneva",
    ...given,
    paragraphs: paragraphs.map((text, place) => ({ articleId: id, number: place + 1, text })),
  };
}

/** A small article about diplomats and troops. */
export const geneva = articleOf(
  [
    "Diplomats met in Geneva on Monday. The talks lasted eight hours.",
    "The troops near the border worried the diplomats.",
    "Talks about troops may go on in Vienna.",
    "Troops had been moved for months, said the diplomats.",
    "The diplomats left Geneva without a breakthrough of the talks.",
  ],
  { publisher: "News Example" },
);

/** A snapshot of these articles that ranks paragraphs by how many of the question's words they hold. */
export function snapshotOf(...articles: readonly Article[]): HeldSnapshot {
  return buildSnapshot(articles, countingRetriever(articles));
}

/** A text that an ingested article can hold: not blank, well formed. */
export const printable = wildText.map((text) => text.toWellFormed()).filter((text) => /\S/.test(text));

const sentences = fc.constantFrom(
  "The talks in Geneva ended without a breakthrough. ",
  "Переговоры в Женеве завершились без прорыва. ",
  "ジュネーブでの協議は進展なく終わった。".repeat(6),
  "انتهت المحادثات في جنيف دون تقدم. ",
  "जिनेवा में वार्ता बिना किसी सफलता के समाप्त हुई। ",
  `${"Donaudampfschifffahrt".repeat(40)}. `,
  "👩‍👩‍👧‍👦🇺🇦 **bold** [link](https://evil.example) <@1> ",
);

/** Any article: paragraphs of every script and length, addresses up to the longest. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    texts: fc.array(
      fc.oneof(
        printable,
        fc.array(sentences, { minLength: 1, maxLength: 40 }).map((parts) => parts.join("").trim()),
      ),
      { minLength: 1, maxLength: 8 },
    ),
    title: fc.oneof(printable, sentences),
    publisher: fc.oneof(printable, sentences),
    path: fc.integer({ min: 0, max: 600 }),
    language: fc.constantFrom("en", "ru", "ja", "ar"),
    isOrdered: fc.boolean(),
  })
  .map(({ texts, path, ...given }) =>
    articleOf(texts, { ...given, url: `https://news.example/${"a".repeat(path)}` }),
  );

/** A retriever whose ranking a reader can work out: shared words, ties in the order given. */
function countingRetriever(articles: readonly Article[]): Retriever {
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const shared = (one: ReadonlySet<string>, text: string) =>
    [...wordsOf(text)].filter((word) => one.has(word)).length;
  return {
    async search(query, { limit, collections, article }) {
      const asked = wordsOf(query);
      return articles
        .filter(({ id, collection }) => collections.includes(collection) && (article ?? id) === id)
        .flatMap(({ paragraphs }) => paragraphs)
        .map((paragraph) => ({ paragraph, score: shared(asked, paragraph.text) }))
        .filter(({ score }) => score > 0)
        .sort((one, other) => other.score - one.score)
        .slice(0, limit)
        .map(({ paragraph, score }): Passage => {
          const sentences = sentencesOf(paragraph.text);
          const scores = sentences.map(({ start, end }) => shared(asked, paragraph.text.slice(start, end)));
          const sentence = sentences[scores.indexOf(Math.max(...scores))] ?? { start: 0, end: 1 };
          return { paragraph, score, sentence, probability: score / asked.size };
        });
    },
  };
}
