import { joinNumbers } from "../text/join-numbers.ts";
import { termOf } from "../text/terms.ts";
import type { IndexedArticle, IndexSegment } from "./index-segment.ts";
import { type PackedWords, packWords } from "./pack-words.ts";
import type { WordMatch } from "./query.ts";
import { createMarks, type QueryMarks } from "./query-marks.ts";
import { findSpellings, letterSignature, rememberSpellings } from "./related-words.ts";
import { countsOf, type SegmentCounts } from "./segment-counts.ts";
import { bm25TermFrequency } from "./weights.ts";

/** What of a vocabulary has a number. */
export type Numbers = Pick<ReadonlyMap<string, number>, "get" | "has">;

/**
 * A segment made ready for searching. A query is read through `numberOfWord`, `numberOfTerm`, `spellingsOf`,
 * `languages` and `counts`: a back end whose collection is elsewhere puts its own in their place.
 */
export interface OpenSegment {
  readonly data: IndexSegment;
  readonly numberOfWord: Numbers;
  readonly numberOfTerm: Numbers;
  /** As `findSpellings` finds them in the whole vocabulary. */
  readonly spellingsOf: (word: string, limit?: number) => readonly WordMatch[];
  readonly counts: SegmentCounts;
  /** The languages of its articles, each once. */
  readonly languages: readonly string[];
  readonly articles: readonly OpenArticle[];
  /** Document -> its article's place. */
  readonly articleOf: Uint32Array;
  readonly articleById: ReadonlyMap<string, OpenArticle>;
  /** The most that a term's frequency weighs in any document, for a mean length. */
  readonly mostOfTerm: (term: number, meanLength: number) => number;
  /** Words ordered by term: those of a term are neighbours. */
  readonly wordsByTerm: Uint32Array;
  /** Term -> where its words start; one entry more than there are terms. */
  readonly termStart: Uint32Array;
  readonly packed: PackedWords;
  /** Words in the order of their letters. */
  readonly sorted: Uint32Array;
  /** Word number -> the letters it holds, as `letterSignature` folds them. */
  readonly signatures: Int32Array;
  /** Scratch of `withMarks`, empty between two searches. */
  readonly marks: QueryMarks;
}

/** An indexed article made ready for searching. */
export interface OpenArticle extends IndexedArticle {
  /** The words of its title and their stems. */
  readonly titleWords: ReadonlySet<string>;
}

/** Adds to a segment what searching needs. */
export function openSegment(data: IndexSegment): OpenSegment {
  return openAgain(data, sortWords(data.words));
}

/** The same given what takes longest, the order of its words, from where it was opened before. */
export function openAgain(data: IndexSegment, sorted: OpenSegment["sorted"]): OpenSegment {
  const { termStart, wordsByTerm } = groupWords(data.termOfWord, data.terms.length);
  const articles = data.articles.map((article) => ({
    ...article,
    titleWords: new Set(
      joinNumbers(article.title, article.language).flatMap(({ word }) => [
        word,
        termOf(word, article.language),
      ]),
    ),
  }));
  const segment: OpenSegment = {
    data,
    numberOfWord: numbersOf(data.words),
    numberOfTerm: numbersOf(data.terms),
    spellingsOf: rememberSpellings((word, limit) => findSpellings(word, segment, limit)),
    counts: countsOf(data),
    languages: [...new Set(data.articles.map(({ language }) => language))].sort(),
    articles,
    articleById: new Map(articles.map((article) => [article.id, article])),
    articleOf: articlesOf(data),
    mostOfTerm: boundTerms(data),
    wordsByTerm,
    termStart,
    packed: packWords(data.words),
    sorted,
    signatures: Int32Array.from(data.words, letterSignature),
    marks: createMarks(data.words.length),
  };
  return segment;
}

/** The words whose term this is. */
export function wordsOfTerm(segment: OpenSegment, term: number): Uint32Array {
  return segment.wordsByTerm.subarray(segment.termStart[term], segment.termStart[term + 1]);
}

/** In how many documents the term is; 0 for a stop word. */
export function documentFrequency({ counts }: OpenSegment, term: number): number {
  return counts.documentFrequency(term);
}

function numbersOf(strings: readonly string[]): ReadonlyMap<string, number> {
  return new Map(strings.map((string, number) => [string, number]));
}

function groupWords(termOfWord: Uint32Array, terms: number) {
  const termStart = new Uint32Array(terms + 1);
  for (const term of termOfWord) termStart[term + 1] = (termStart[term + 1] ?? 0) + 1;
  for (let term = 0; term < terms; term++)
    termStart[term + 1] = (termStart[term + 1] ?? 0) + (termStart[term] ?? 0);
  const next = termStart.slice();
  const wordsByTerm = new Uint32Array(termOfWord.length);
  for (const [word, term] of termOfWord.entries()) {
    wordsByTerm[next[term] ?? 0] = word;
    next[term] = (next[term] ?? 0) + 1;
  }
  return { termStart, wordsByTerm };
}

function sortWords(words: readonly string[]): Uint32Array {
  const order = Array.from(words.keys()).sort((one, other) => {
    const [first = "", second = ""] = [words[one], words[other]];
    if (first === second) return 0;
    return first < second ? -1 : 1;
  });
  return Uint32Array.from(order);
}

function articlesOf({ articles, paragraphs }: IndexSegment): Uint32Array {
  const articleOf = new Uint32Array(paragraphs.length);
  for (const [at, { from, to }] of articles.entries()) articleOf.fill(at, from, to);
  return articleOf;
}

/** A bound by each term's highest frequency and the shortest document that holds it: it holds for any mean length. */
function boundTerms({ postingStart, postingDocument, postingTf, length, terms }: IndexSegment) {
  const mostTf = new Uint8Array(terms.length);
  const leastLength = new Uint16Array(terms.length).fill(65_535);
  for (let term = 0; term < terms.length; term++) {
    for (let at = postingStart[term] ?? 0; at < (postingStart[term + 1] ?? 0); at++) {
      const tf = postingTf[at] ?? 0;
      const own = length[postingDocument[at] ?? 0] ?? 0;
      if (tf > (mostTf[term] ?? 0)) mostTf[term] = tf;
      if (own < (leastLength[term] ?? 0)) leastLength[term] = own;
    }
  }
  return (term: number, meanLength: number) =>
    bm25TermFrequency(mostTf[term] ?? 0, leastLength[term] ?? 0, meanLength);
}
