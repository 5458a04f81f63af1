import fc from "fast-check";
import { buildSnapshot, type Snapshot } from "../../src/answer/snapshot.ts";
import { type Article, OPERATOR_COLLECTION } from "../../src/news/article.ts";
import { buildTfidfRetriever } from "../../src/retrieval/tfidf.ts";
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

/** The snapshot that the bot would serve of these articles. */
export function snapshotOf(...articles: readonly Article[]): Snapshot {
  return buildSnapshot(articles, buildTfidfRetriever(articles));
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
