import { stemmerOf } from "../text/stems.ts";
import { stopWordsOf } from "../text/stop-words.ts";
import { tokensOf } from "../text/tokens.ts";
import { hashOfWord, pairSlot } from "./index-segment.ts";
import { documentFrequency, type OpenSegment, wordsOfTerm } from "./open-index.ts";
import { inverseDocumentFrequency } from "./weights.ts";

/** A query made ready for the segments that are asked. */
export interface Query {
  readonly terms: readonly QueryTerm[];
  /** Neighbouring words of the query, stop words kept, each pair once. */
  readonly pairs: readonly QueryPair[];
  /** Paragraphs in all segments asked, and their mean length in tokens that are no stop words. */
  readonly documents: number;
  readonly meanLength: number;
}

/** One distinct word of the query. */
export interface QueryTerm {
  readonly word: string;
  readonly isStopWord: boolean;
  /** Of the segments asked, taken together. */
  readonly idf: number;
  /** Segment -> the word numbers that match and how well, in (0, 1]; 1 is the same word. */
  readonly matches: readonly (readonly WordMatch[])[];
  /** Segment -> the term numbers that match. */
  readonly termNumbers: readonly (readonly number[])[];
}

/** A word of a segment's vocabulary that stands for a word of the query. */
export interface WordMatch {
  readonly word: number;
  readonly quality: number;
}

/** Two neighbouring words of the query, by their place among its terms. */
export interface QueryPair {
  readonly first: number;
  readonly second: number;
  readonly idf: number;
}

/** Reads a query against the segments: its words, what of the vocabularies they match, and their weights. */
export function readQuery(text: string, segments: readonly OpenSegment[], language: string): Query {
  const documents = sum(segments.map(({ data }) => data.paragraphs.length));
  const tokens = tokensOf(text).slice(0, MAX_QUERY_TOKENS);
  const words = [...new Set(tokens.map(({ word }) => word))];
  const terms = words.map((word): QueryTerm => {
    const termNumbers = segments.map((segment) => termsOf(word, segment, language));
    const matches = segments.map((segment, at) => matchesOf(word, segment, termNumbers[at] ?? []));
    const df = sum(segments.map((segment, at) => documentsOf(segment, termNumbers[at] ?? [])));
    const isStopWord = stopWordsOf(language).has(word);
    return {
      word,
      isStopWord,
      idf: inverseDocumentFrequency(df, documents),
      matches,
      termNumbers,
    };
  });
  const totalLength = sum(segments.map(({ data }) => data.totalLength));
  const meanLength = totalLength / Math.max(1, documents);
  return { terms, pairs: pairsOf(tokens.map(({ word }) => words.indexOf(word))), documents, meanLength };

  function pairsOf(sequence: readonly number[]): readonly QueryPair[] {
    const pairs = new Map<string, QueryPair>();
    for (let at = 0; at + 1 < sequence.length; at++) {
      const [first = 0, second = 0] = sequence.slice(at, at + 2);
      const df = sum(
        segments.map(({ data }) => {
          const slot = pairSlot(hashOf(first), hashOf(second), data.pairDf.length);
          return data.pairDf[slot] ?? 0;
        }),
      );
      pairs.set(`${first} ${second}`, { first, second, idf: inverseDocumentFrequency(df, documents) });
    }
    return [...pairs.values()];
  }

  function hashOf(term: number): number {
    return hashOfWord(words[term] ?? "");
  }
}

/** Longer queries are cut: 300 characters hold fewer words. */
const MAX_QUERY_TOKENS = 100;
/** How well another inflected form of the same stem matches. */
const STEM_QUALITY = 0.9;

function termsOf(word: string, segment: OpenSegment, language: string): readonly number[] {
  const stems = [language, ...segment.languages].map((each) => stemmerOf(each)(word));
  const found = stems.map((stem) => segment.numberOfTerm.get(stem)).filter((term) => term !== undefined);
  return [...new Set(found)];
}

function matchesOf(word: string, segment: OpenSegment, terms: readonly number[]): readonly WordMatch[] {
  const same = segment.numberOfWord.get(word);
  const forms = terms.flatMap((term) => [...wordsOfTerm(segment, term)]).filter((form) => form !== same);
  const related = forms.map((form) => ({ word: form, quality: STEM_QUALITY }));
  return same === undefined ? related : [{ word: same, quality: 1 }, ...related];
}

function documentsOf(segment: OpenSegment, terms: readonly number[]): number {
  return sum(terms.map((term) => documentFrequency(segment, term)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}
