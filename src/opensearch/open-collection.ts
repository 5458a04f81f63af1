import type { Article } from "../news/article.ts";
import { indexParagraphs } from "../retrieval/build-index.ts";
import { pairSlot } from "../retrieval/index-segment.ts";
import { type OpenSegment, openSegment } from "../retrieval/open-index.ts";
import { findSpellings } from "../retrieval/related-words.ts";
import { stopWordsOf } from "../text/stop-words.ts";
import { BLOCK_COUNTS, countIn, decodeBlock } from "./count-blocks.ts";
import { countsId, keyOf, STOP_MARK, termId, wordId } from "./document-ids.ts";
import type { CollectionSource, ParagraphSource } from "./documents.ts";
import type { KnownFacts } from "./known-facts.ts";
import { createKnownVocabulary } from "./known-vocabulary.ts";

/**
 * A segment of these paragraphs of a collection whose counts and vocabulary are those of the whole collection, as far as
 * they were read. What is asked of it and was not read is noted in `facts`: then what it answered is not to be used.
 */
export function openCollection(
  collection: CollectionSource,
  paragraphs: readonly ParagraphSource[],
  facts: KnownFacts,
  language: string,
): OpenSegment {
  const name = collection.collection;
  const sorted = [...paragraphs].sort(byPlace);
  const vocabulary = createKnownVocabulary(termsOf(sorted));
  for (const source of facts.vocabulary(name)) {
    if (source.kind === "word") vocabulary.know(source.word, source.term ?? STOP_MARK, language);
    if (source.kind === "term") vocabulary.know(source.example, source.term, language);
  }
  const data = { ...indexParagraphs(name, articlesOf(sorted), vocabulary), ...NO_TABLES };
  const segment = openSegment(data);
  const { numberOfWord, numberOfTerm } = segment;
  const stopWords = stopWordsOf(language);
  const readWord = (word: string) => stopWords.has(word) || facts.find(wordId(name, word)) !== undefined;
  return {
    ...segment,
    languages: collection.languages,
    numberOfWord: {
      get: (word) => (readWord(word) ? numberOfWord.get(word) : undefined),
      has: (word) => readWord(word) && numberOfWord.has(word),
    },
    numberOfTerm: {
      get: (term) =>
        facts.find(termId(name, term)) === undefined ? undefined : numberOfTerm.get(keyOf(term)),
      has: (term) => facts.find(termId(name, term)) !== undefined && numberOfTerm.has(keyOf(term)),
    },
    spellingsOf(word, limit = word.length < 8 ? 1 : 2) {
      if (word.length < 4 || !readWord(word)) return [];
      return facts.findNear({ collection: name, word, limit }) === undefined
        ? []
        : findSpellings(word, segment, limit);
    },
    counts: {
      documents: collection.documents,
      totalLength: collection.totalLength,
      documentFrequency(term) {
        const found = data.isStopTerm[term] === 1 ? null : facts.find(termId(name, data.terms[term] ?? ""));
        return found?.kind === "term" ? found.df : 0;
      },
      pairFrequency: (first, second) => count("pairs", pairSlot(first, second, collection.pairSlots)),
      gramFrequency: (hash) => count("grams", hash & (collection.gramSlots - 1)),
    },
  };

  function count(of: "pairs" | "grams", slot: number): number {
    const found = facts.find(countsId(name, of, Math.floor(slot / BLOCK_COUNTS)));
    return found?.kind === "counts" ? countIn(decodeBlock(found.counts), slot) : 0;
  }
}

const NO_TABLES = { pairDf: new Uint16Array(1), gramDf: new Uint16Array(1) };

function byPlace(one: ParagraphSource, other: ParagraphSource): number {
  if (one.articleId !== other.articleId) return one.articleId < other.articleId ? -1 : 1;
  return one.number - other.number;
}

function* termsOf(paragraphs: readonly ParagraphSource[]): Generator<string> {
  for (const { terms } of paragraphs) if (terms !== "") yield* terms.split(" ");
}

function articlesOf(paragraphs: readonly ParagraphSource[]): readonly Article[] {
  const articles = new Map<string, ParagraphSource[]>();
  for (const paragraph of paragraphs) {
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
