import type { Article } from "../news/article.ts";
import { buildSegment } from "../retrieval/build-index.ts";
import { type IndexSegment, WORD_BITS } from "../retrieval/index-segment.ts";
import { encodeBlocks } from "./count-blocks.ts";
import { collectionId, countsId, keyOf, paragraphId, STOP_MARK, termId, wordId } from "./document-ids.ts";

/** A document with its id in the index. */
export interface StoredDocument<Source> {
  readonly id: string;
  readonly source: Source;
}

/** A paragraph as it is searched. */
export interface ParagraphSource {
  readonly kind: "paragraph";
  readonly collection: string;
  readonly articleId: string;
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Its article's, for ranking. */
  readonly title: string;
  readonly language: string;
  /** The key of each token's term, `STOP_MARK` for a stop word, in the order of the text. */
  readonly terms: string;
}

/** What a search must know of a collection as a whole. */
export interface CollectionSource {
  readonly kind: "collection";
  readonly collection: string;
  /** Paragraphs, and their tokens that are no stop words. */
  readonly documents: number;
  readonly totalLength: number;
  readonly languages: readonly string[];
  /** How long the tables of pairs and grams are. */
  readonly pairSlots: number;
  readonly gramSlots: number;
}

/** A word of a collection's vocabulary. */
export interface WordSource {
  readonly kind: "word";
  readonly collection: string;
  readonly word: string;
  /** The key of its term; none for a stop word. */
  readonly term?: string;
}

/** A term of a collection. */
export interface TermSource {
  readonly kind: "term";
  readonly collection: string;
  readonly term: string;
  /** In how many paragraphs it is. */
  readonly df: number;
  /** A word whose term it is. */
  readonly example: string;
}

/** A stretch of a collection's table of pairs or grams; one without any count is left out. */
export interface CountsSource {
  readonly kind: "counts";
  readonly collection: string;
  readonly counts: string;
}

/** What is stored of a collection for searching. */
export type SearchSource = ParagraphSource | CollectionSource | WordSource | TermSource | CountsSource;

/** The documents of one collection by which its paragraphs are found and ranked, made one after the other. */
export function* searchDocuments(
  collection: string,
  articles: readonly Article[],
): Generator<StoredDocument<SearchSource>> {
  const segment = buildSegment(collection, articles);
  yield* paragraphDocuments(segment);
  yield* vocabularyDocuments(segment);
  yield* countDocuments(segment, "pairs", segment.pairDf);
  yield* countDocuments(segment, "grams", segment.gramDf);
  yield {
    id: collectionId(collection),
    source: {
      kind: "collection",
      collection,
      documents: segment.paragraphs.length,
      totalLength: segment.totalLength,
      languages: [...new Set(segment.articles.map(({ language }) => language))].sort(),
      pairSlots: segment.pairDf.length,
      gramSlots: segment.gramDf.length,
    },
  };
}

function* paragraphDocuments(segment: IndexSegment): Generator<StoredDocument<ParagraphSource>> {
  const { collection, tokens, tokenStart } = segment;
  const keys = segment.terms.map(keyOf);
  for (const { id, title, language, from, to } of segment.articles) {
    for (let document = from; document < to; document++) {
      const paragraph = segment.paragraphs[document];
      if (paragraph === undefined) continue;
      const terms: string[] = [];
      for (let at = tokenStart[document] ?? 0; at < (tokenStart[document + 1] ?? 0); at++) {
        const term = segment.termOfWord[(tokens[at] ?? 0) & WORD_BITS] ?? 0;
        terms.push(segment.isStopTerm[term] === 1 ? STOP_MARK : (keys[term] ?? ""));
      }
      const { number, text } = paragraph;
      yield {
        id: paragraphId(id, number),
        source: {
          kind: "paragraph",
          collection,
          articleId: id,
          number,
          text,
          title,
          language,
          terms: terms.join(" "),
        },
      };
    }
  }
}

function* vocabularyDocuments(segment: IndexSegment): Generator<StoredDocument<WordSource | TermSource>> {
  const { collection, words, terms, termOfWord, isStopTerm, postingStart } = segment;
  const seen = new Set<number>();
  for (const [at, word] of words.entries()) {
    const number = termOfWord[at] ?? 0;
    const term = keyOf(terms[number] ?? "");
    const isStopWord = isStopTerm[number] === 1;
    yield {
      id: wordId(collection, word),
      source: { kind: "word", collection, word, ...(isStopWord ? {} : { term }) },
    };
    if (isStopWord || seen.has(number)) continue;
    seen.add(number);
    const df = (postingStart[number + 1] ?? 0) - (postingStart[number] ?? 0);
    yield {
      id: termId(collection, terms[number] ?? ""),
      source: { kind: "term", collection, term, df, example: word },
    };
  }
}

function* countDocuments(
  { collection }: IndexSegment,
  of: "pairs" | "grams",
  table: Uint16Array,
): Generator<StoredDocument<CountsSource>> {
  for (const [block, counts] of encodeBlocks(table)) {
    yield { id: countsId(collection, of, block), source: { kind: "counts", collection, counts } };
  }
}
