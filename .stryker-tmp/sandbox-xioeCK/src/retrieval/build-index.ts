// @ts-nocheck
import type { Article } from "../news/article.ts";
import { detectLanguage } from "../text/language.ts";
import { sentencesOf } from "../text/sentences.ts";
import { tokensOf } from "../text/tokens.ts";
import { countGrams } from "./count-grams.ts";
import { CAPITALISED, type IndexedArticle, type IndexSegment } from "./index-segment.ts";
import { countPairs, invert } from "./invert.ts";
import { createVocabulary } from "./vocabulary.ts";

/** One segment a collection, in the order of their names; within one, articles are in the order of their ids. */
export function buildIndex(articles: readonly Article[]): readonly IndexSegment[] {
  const collections = new Map<string, Article[]>();
  for (const article of articles) {
    const known = collections.get(article.collection);
    if (known === undefined) collections.set(article.collection, [article]);
    else known.push(article);
  }
  return [...collections]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([collection, own]) => buildSegment(collection, own));
}

/** The segment of one collection's articles. */
export function buildSegment(collection: string, articles: readonly Article[]): IndexSegment {
  const vocabulary = createVocabulary();
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
      const found = tokensOf(paragraph.text);
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
    pairDf: countPairs(forward),
    gramDf: countGrams(forward),
  };
}

function languageOf(article: Article): string {
  if (article.language !== undefined) return article.language.slice(0, 2).toLowerCase();
  return detectLanguage(
    [article.title, ...article.paragraphs.slice(0, 8).map(({ text }) => text)].join("\n"),
  );
}
