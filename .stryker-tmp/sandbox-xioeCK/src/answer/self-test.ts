// @ts-nocheck
import { setImmediate as yieldToOthers } from "node:timers/promises";
import type { Article } from "../news/article.ts";
import type { Retriever } from "../retrieval/retriever.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * Asks a new snapshot what it must be able to answer: an article its own title, and for each of its paragraphs the
 * longest sentence. Gives what failed, one line each; empty when it may be served. `changed` articles are asked in
 * full, each in its part of the index; of all articles a fixed sample in the whole, by title and first paragraph. Equal
 * text counts as found, and so does what has too few words to be searched. Between two searches others have their turn.
 */
export async function testSnapshot(
  snapshot: Snapshot,
  changed: readonly Article[],
): Promise<readonly string[]> {
  const step = Math.max(1, Math.ceil(snapshot.articles.length / SAMPLE_SIZE));
  const sample = snapshot.articles
    .filter((_, index) => index % step === 0)
    .map((article) => ({ ...article, paragraphs: article.paragraphs.slice(0, 1) }));
  const asked = [
    ...changed.map((article) => ({ article, retriever: snapshot.retrieverFor(article) })),
    ...sample.map((article) => ({ article, retriever: snapshot.retriever })),
  ];
  const failures = new Set<string>();
  for (const { article, retriever } of asked) {
    for (const failure of await testArticle(retriever, article)) failures.add(failure);
    if (failures.size >= MAX_FAILURES) break;
  }
  return [...failures];
}

const SAMPLE_SIZE = 20;
const MAX_FAILURES = 10;
/** A sentence counts as searchable from this many different words of five letters or more on. */
const MIN_LONG_WORDS = 3;

async function testArticle(retriever: Retriever, article: Article): Promise<readonly string[]> {
  const options = { limit: 5, collections: [article.collection], article: article.id };
  const byTitle = await retriever.search(article.title, options);
  const failures = byTitle
    .filter(({ paragraph }) => paragraph.articleId !== article.id)
    .map(({ paragraph }) => `${article.id}: its title finds article ${paragraph.articleId}`);
  for (const { number, text } of article.paragraphs) {
    await yieldToOthers();
    const sentence = longestSentence(text, article.language);
    if (!isSearchable(sentence)) continue;
    const found = await retriever.search(sentence, options);
    if (!found.some(({ paragraph }) => paragraph.text.includes(sentence))) {
      failures.push(`${article.id}: a sentence of paragraph ${number} does not find it`);
    }
  }
  return failures;
}

function longestSentence(text: string, language: string | undefined): string {
  return sentencesOf(text, language)
    .map(({ start, end }) => text.slice(start, end))
    .reduce((longest, sentence) => (sentence.length > longest.length ? sentence : longest), "")
    .slice(0, MAX_QUESTION_CHARACTERS);
}

/** What people can ask at most, and what the retriever is made for. */
const MAX_QUESTION_CHARACTERS = 300;

function isSearchable(sentence: string): boolean {
  return new Set(sentence.toLowerCase().match(/\p{L}{5,}/gu)).size >= MIN_LONG_WORDS;
}
