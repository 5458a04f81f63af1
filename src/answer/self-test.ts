import type { Article, Paragraph } from "../news/article.ts";
import type { Retriever } from "../retrieval/retriever.ts";
import { sentencesOf } from "../text/sentences.ts";
import { createPause, type Pause } from "./pause.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * Asks a new snapshot what it must be able to answer: an article its own title, and for each of its paragraphs the
 * longest sentence. Gives what failed, one line each; empty when it may be served. `changed` articles are asked in
 * full, each in its part of the index, unless that was done when the part was built; of all articles a fixed sample, by
 * title and, in the whole, by the beginning of a sentence of the first paragraph: a search of the whole is to take no
 * longer than people's. Equal text counts as found, and so does what has too few words to be searched.
 */
export async function testSnapshot(
  snapshot: Snapshot,
  changed: readonly Article[],
): Promise<readonly string[]> {
  const sample = await snapshot.articles.sample(SAMPLE_SIZE);
  const pause = createPause();
  const failures = new Set<string>();
  const note = (found: readonly string[]) => {
    for (const failure of found) failures.add(failure);
    return failures.size >= MAX_FAILURES;
  };
  const known = changed.flatMap((article) => snapshot.failuresOf?.(article) ?? []);
  if (note(known)) return [...failures].slice(0, MAX_FAILURES);
  const unknown = changed.filter((article) => snapshot.failuresOf?.(article) === undefined);
  const step = Math.max(1, Math.ceil(unknown.length / MAX_ASKED));
  for (const article of unknown.filter((_, index) => index % step === 0)) {
    if (note(await testArticle(snapshot.retrieverFor(article), article, pause))) return [...failures];
  }
  for (const article of sample) {
    await pause();
    if (note(await testTitle(snapshot.retrieverFor(article), article))) break;
    const first = article.paragraphs.slice(0, 1);
    if (note(await testParagraphs(snapshot.retriever, article, first, SAMPLE_CHARACTERS, pause))) break;
  }
  return [...failures];
}

const SAMPLE_SIZE = 20;
const MAX_FAILURES = 10;
/** Of more changed articles some are asked, spread over them: where each search is a request, all would take an hour. */
const MAX_ASKED = 300;
/** About as long as a question of people is. */
const SAMPLE_CHARACTERS = 80;
/** What people can ask at most, and what the retriever is made for. */
const MAX_QUESTION_CHARACTERS = 300;
/** A sentence counts as searchable from this many different words of five letters or more on. */
const MIN_LONG_WORDS = 3;

/** Asks the retriever the article's title and a sentence of each of its paragraphs; gives what failed, one line each. */
export async function testArticle(
  retriever: Retriever,
  article: Article,
  pause: Pause,
): Promise<readonly string[]> {
  const { paragraphs } = article;
  return [
    ...(await testTitle(retriever, article)),
    ...(await testParagraphs(retriever, article, paragraphs, MAX_QUESTION_CHARACTERS, pause)),
  ];
}

async function testTitle(retriever: Retriever, { id, title, collection }: Article): Promise<string[]> {
  const found = await retriever.search(title, { limit: 5, collections: [collection], article: id });
  return found
    .filter(({ paragraph }) => paragraph.articleId !== id)
    .map(({ paragraph }) => `${id}: its title finds article ${paragraph.articleId}`);
}

async function testParagraphs(
  retriever: Retriever,
  { id, collection, language }: Article,
  paragraphs: readonly Paragraph[],
  most: number,
  pause: Pause,
): Promise<string[]> {
  const failures: string[] = [];
  for (const { number, text } of paragraphs) {
    await pause();
    const sentence = beginning(longestSentence(text, language), most);
    if (!isSearchable(sentence)) continue;
    const found = await retriever.search(sentence, { limit: 5, collections: [collection], article: id });
    if (!found.some(({ paragraph }) => paragraph.text.includes(sentence))) {
      failures.push(`${id}: a sentence of paragraph ${number} does not find it`);
    }
  }
  return failures;
}

function longestSentence(text: string, language: string | undefined): string {
  return sentencesOf(text, language)
    .map(({ start, end }) => text.slice(start, end))
    .reduce((longest, sentence) => (sentence.length > longest.length ? sentence : longest), "");
}

/** Cut between two words where there are some: half a word would be searched as a misspelled one. */
function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1).lastIndexOf(" ");
  return text.slice(0, cut > 0 ? cut : most);
}

function isSearchable(sentence: string): boolean {
  return new Set(sentence.toLowerCase().match(/\p{L}{5,}/gu)).size >= MIN_LONG_WORDS;
}
