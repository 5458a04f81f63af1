import type { Article } from "../news/article.ts";
import { indexParagraphs } from "../retrieval/build-index.ts";
import type { HashedCounts } from "../retrieval/hashed-counts.ts";
import { hashOfPair } from "../retrieval/index-segment.ts";
import { type OpenSegment, openSegment } from "../retrieval/open-index.ts";
import { findSpellings, mostSlips } from "../retrieval/related-words.ts";
import { createVocabulary } from "../retrieval/vocabulary.ts";
import { stopWordsOf } from "../text/stop-words.ts";
import { blockOf, countIn } from "./count-blocks.ts";
import { countsId, partOf, termId, wordId } from "./document-ids.ts";
import type { KnownFacts } from "./known-facts.ts";
import type { ParagraphSource, PartCounts } from "./search-sources.ts";

/**
 * A segment of some paragraphs of a collection in one language, whose counts and vocabulary are those of all, as far as
 * they were read. What is asked of it and was not read is noted in `facts`: then what it answered is not to be used.
 * `language` is the query's.
 */
export function openPart(
  collection: string,
  { language: own, documents, totalLength, pairBlocks, gramBlocks }: PartCounts,
  paragraphs: readonly ParagraphSource[],
  facts: KnownFacts,
  language: string,
): OpenSegment {
  const part = partOf(collection, own);
  const vocabulary = createVocabulary();
  for (const word of facts.words(part)) vocabulary.add(word, own);
  const held = paragraphs.filter((paragraph) => paragraph.part === part);
  const data = { ...indexParagraphs(collection, articlesOf(held), vocabulary), ...UNCOUNTED };
  const segment = openSegment(data);
  const { numberOfWord, numberOfTerm } = segment;
  const stopWords = stopWordsOf(language);
  const isRead = (id: string) => facts.find(id) !== undefined;
  const isWordRead = (word: string) => stopWords.has(word) || isRead(wordId(part, word));
  return {
    ...segment,
    languages: [own],
    numberOfWord: {
      get: (word) => (isWordRead(word) ? numberOfWord.get(word) : undefined),
      has: (word) => isWordRead(word) && numberOfWord.has(word),
    },
    numberOfTerm: {
      get: (term) => (isRead(termId(part, term)) ? numberOfTerm.get(term) : undefined),
      has: (term) => isRead(termId(part, term)) && numberOfTerm.has(term),
    },
    spellingsOf(word, limit = mostSlips(word)) {
      if (word.length < 4 || !isWordRead(word)) return [];
      return facts.areNearRead({ collection, part, word, limit }) ? findSpellings(word, segment, limit) : [];
    },
    counts: {
      documents,
      totalLength,
      documentFrequency(term) {
        const found = data.isStopTerm[term] === 1 ? null : facts.find(termId(part, data.terms[term] ?? ""));
        return found?.kind === "term" ? found.df : 0;
      },
      pairFrequency: (first, second) => count("pairs", hashOfPair(first, second), pairBlocks),
      gramFrequency: (hash) => count("grams", hash, gramBlocks),
    },
  };

  function count(of: "pairs" | "grams", key: number, blocks: number): number {
    const found = facts.find(countsId(part, of, blockOf(key, blocks)));
    return found?.kind === "counts" ? countIn(found.counts, key) : 0;
  }
}

const NO_COUNTS: HashedCounts = {
  bucketStart: new Uint32Array(2),
  keys: new Uint32Array(0),
  counts: new Uint16Array(0),
};
const UNCOUNTED = { pairDf: NO_COUNTS, gramDf: NO_COUNTS };

/** The articles with the paragraphs that are here, in their order. */
function articlesOf(paragraphs: readonly ParagraphSource[]): readonly Article[] {
  const articles = new Map<string, ParagraphSource[]>();
  for (const paragraph of [...paragraphs].sort((one, other) => one.number - other.number)) {
    const known = articles.get(paragraph.articleId);
    if (known === undefined) articles.set(paragraph.articleId, [paragraph]);
    else known.push(paragraph);
  }
  return [...articles].map(([id, own]) => ({
    id,
    collection: own[0]?.collection ?? "",
    title: own[0]?.title ?? "",
    language: own[0]?.language ?? "",
    date: "",
    url: "",
    paragraphs: own.map(({ articleId, number, text }) => ({ articleId, number, text })),
  }));
}
