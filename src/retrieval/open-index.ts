import type { IndexSegment } from "./index-segment.ts";
import { createMarks, type QueryMarks } from "./query-marks.ts";
import { letterSignature } from "./related-words.ts";

/** A segment made ready for searching. */
export interface OpenSegment {
  readonly data: IndexSegment;
  readonly numberOfWord: ReadonlyMap<string, number>;
  readonly numberOfTerm: ReadonlyMap<string, number>;
  /** The languages of its articles, each once. */
  readonly languages: readonly string[];
  /** Document -> its article's place. */
  readonly articleOf: Uint32Array;
  /** Words ordered by term: those of a term are neighbours. */
  readonly wordsByTerm: Uint32Array;
  /** Term -> where its words start; one entry more than there are terms. */
  readonly termStart: Uint32Array;
  /** Words in the order of their letters. */
  readonly sorted: Uint32Array;
  /** Word number -> the letters it holds, as `letterSignature` folds them. */
  readonly signatures: Int32Array;
  /** Scratch of `withMarks`, empty between two searches. */
  readonly marks: QueryMarks;
}

/** Adds to a segment what searching needs and a worker need not hand over. */
export function openSegment(data: IndexSegment): OpenSegment {
  const { termStart, wordsByTerm } = groupWords(data.termOfWord, data.terms.length);
  return {
    data,
    numberOfWord: numbersOf(data.words),
    numberOfTerm: numbersOf(data.terms),
    languages: [...new Set(data.articles.map(({ language }) => language))].sort(),
    articleOf: articlesOf(data),
    wordsByTerm,
    termStart,
    sorted: sortWords(data.words),
    signatures: Int32Array.from(data.words, letterSignature),
    marks: createMarks(data.words.length),
  };
}

/** The words whose term this is. */
export function wordsOfTerm(segment: OpenSegment, term: number): Uint32Array {
  return segment.wordsByTerm.subarray(segment.termStart[term], segment.termStart[term + 1]);
}

/** In how many documents of the segment the term is; 0 for a stop word. */
export function documentFrequency({ data }: OpenSegment, term: number): number {
  return (data.postingStart[term + 1] ?? 0) - (data.postingStart[term] ?? 0);
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
