import type { Article } from "../news/article.ts";
import { joinNumbers } from "../text/join-numbers.ts";
import { sentencesOf } from "../text/sentences.ts";
import { languageOf } from "./article-language.ts";
import { countGrams } from "./count-grams.ts";
import { CAPITALISED, type IndexedArticle, type IndexSegment } from "./index-segment.ts";
import { countPairs, invert } from "./invert.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";

/**
 * A segment for each collection and language, in the order of the collections' names and then the languages'; within
 * one, articles are in the order of their ids.
 */
export function buildIndex(articles: readonly Article[]): readonly IndexSegment[] {
  const parts = new Map<string, { readonly collection: string; readonly articles: Article[] }>();
  for (const article of articles) {
    const { collection } = article;
    const key = `${collection} ${languageOf(article)}`;
    const known = parts.get(key);
    if (known === undefined) parts.set(key, { collection, articles: [article] });
    else known.articles.push(article);
  }
  return [...parts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { collection, articles: own }]) => buildSegment(collection, own));
}

/** The segment of articles of one collection and, so that a word has one stem, one language. */
export function buildSegment(collection: string, articles: readonly Article[]): IndexSegment {
  const segment = indexParagraphs(collection, articles, createVocabulary());
  return { ...segment, pairDf: countPairs(segment), gramDf: countGrams(segment) };
}

/**
 * The same without the counts of pairs and grams. `vocabulary` numbers the words: each token of the paragraphs is
 * given to it once, in the order of the documents.
 */
export function indexParagraphs(
  collection: string,
  articles: readonly Article[],
  vocabulary: Vocabulary,
): Omit<IndexSegment, "pairDf" | "gramDf"> {
  const indexed: IndexedArticle[] = [];
  const paragraphs = [];
  const tokens: number[] = [];
  const tokenStart = [0];
  const sentenceStart = [0];
  const sentenceToken: number[] = [];
  const sentenceFrom: number[] = [];
  const sentenceTo: number[] = [];
  for (const article of [...articles].sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const language = languageOf(article);
    const from = paragraphs.length;
    for (const paragraph of article.paragraphs) {
      const found = joinNumbers(paragraph.text, language);
      let at = 0;
      for (const { start, end } of sentencesOf(paragraph.text, language)) {
        sentenceToken.push(tokens.length);
        sentenceFrom.push(start);
        sentenceTo.push(end);
        for (let token = found[at]; token !== undefined && token.start < end; token = found[++at]) {
          tokens.push(vocabulary.add(token.word, language) | (token.isCapitalised ? CAPITALISED : 0));
        }
      }
      tokenStart.push(tokens.length);
      sentenceStart.push(sentenceToken.length);
      paragraphs.push(paragraph);
    }
    indexed.push({ id: article.id, language, title: article.title, from, to: paragraphs.length });
  }
  const { words, kindsOfWord, terms, termOfWord, isStopTerm } = vocabulary.finish();
  const forward = {
    tokens: Uint32Array.from(tokens),
    tokenStart: Uint32Array.from(tokenStart),
    words,
    termOfWord,
    isStopTerm,
  };
  return {
    collection,
    articles: indexed,
    paragraphs,
    terms,
    kindsOfWord,
    ...forward,
    sentenceStart: Uint32Array.from(sentenceStart),
    sentenceToken: Uint32Array.from(sentenceToken),
    sentenceFrom: Uint32Array.from(sentenceFrom),
    sentenceTo: Uint32Array.from(sentenceTo),
    ...invert(forward),
  };
}
