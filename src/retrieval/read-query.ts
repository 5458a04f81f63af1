import { backgroundIdf } from "../text/background.ts";
import { joinNumbers } from "../text/join-numbers.ts";
import { isOrder, leadInLength } from "../text/lead-in.ts";
import { questionKindOf } from "../text/question.ts";
import { stopWordsOf } from "../text/stop-words.ts";
import { termOf } from "../text/terms.ts";
import { forEachGram } from "./grams.ts";
import { MOST_COUNTED } from "./hashed-counts.ts";
import { hashOfWord } from "./index-segment.ts";
import { matchWord } from "./match-word.ts";
import { documentFrequency, type OpenSegment } from "./open-index.ts";
import type { Query, QueryPair, QueryTerm, QueryWeights } from "./query.ts";
import { sharesOf, sumOf } from "./shares.ts";
import { splitToken } from "./split-token.ts";
import { inverseDocumentFrequency } from "./weights.ts";

/** Reads a query against the segments: its words, what of the vocabularies they match, and their weights. */
export function readQuery(text: string, segments: readonly OpenSegment[], language: string): Query {
  const documents = sumOf(segments.map(({ counts }) => counts.documents));
  const tokens = joinNumbers(text.slice(leadInLength(text)), language)
    .slice(0, MAX_QUERY_TOKENS)
    .flatMap((token) => splitToken(token, segments, language));
  const words = [...new Set(tokens.map(({ word }) => word))];
  const terms = words.map((word): QueryTerm => {
    const found = matchWord(word, segments, language);
    const df = sumOf(
      segments.flatMap(
        (segment, at) => found[at]?.terms.map((term) => documentFrequency(segment, term)) ?? [],
      ),
    );
    const idf = inverseDocumentFrequency(df, documents);
    return {
      word,
      stem: termOf(word, language),
      isStopWord: stopWordsOf(language).has(word),
      isName: tokens.some((token, at) => at > 0 && token.isCapitalised && token.word === word),
      isNumber: /^\p{N}/u.test(word),
      idf,
      background: backgroundIdf(word, language) ?? idf,
      matches: found.map(({ matches }) => matches),
      termNumbers: found.map(({ terms }) => terms),
    };
  });
  const sequence = tokens.map(({ word }) => words.indexOf(word));
  const pairs = pairsOf(sequence, words, segments, documents);
  const pairOf = new Int16Array(terms.length ** 2).fill(-1);
  for (const [at, { first, second }] of pairs.entries()) pairOf[first * terms.length + second] = at;
  const content = sequence.filter((term) => terms[term]?.isStopWord === false);
  const neighbours = pairsOf(content, words, segments, documents);
  const weights = weightsOf(terms, pairs, neighbours);
  const grams = gramsOf(tokens.map(({ word }) => word));
  return {
    language,
    kind: questionKindOf(text, language),
    isOrder: isOrder(text),
    terms,
    pairs,
    pairOf,
    neighbours,
    grams,
    gramShares: sharesOf(grams.map((hash) => gramIdf(hash, segments, documents))),
    weights,
    shares: {
      terms: sharesOf(weights.terms),
      words: sharesOf(weights.words),
      content: sharesOf(weights.content),
      numbers: sharesOf(weights.numbers),
      names: sharesOf(weights.names),
      pairs: sharesOf(weights.pairs),
      neighbours: sharesOf(weights.neighbours),
    },
    termMass: sumOf(weights.terms),
    verbosity: Math.min(1, Math.max(0, (content.length - SHORT_QUERY) / SHORT_QUERY)),
    documents,
    meanLength: sumOf(segments.map(({ counts }) => counts.totalLength)) / Math.max(1, documents),
  };
}

/** Longer queries are cut: 300 characters seldom hold more words, and terms are numbered in a byte. */
const MAX_QUERY_TOKENS = 100;

/** Content words of a question of common length; twice as many make a description. */
const SHORT_QUERY = 6;

function pairsOf(
  sequence: readonly number[],
  words: readonly string[],
  segments: readonly OpenSegment[],
  documents: number,
): readonly QueryPair[] {
  const pairs = new Map<number, QueryPair>();
  for (const [at, first] of sequence.entries()) {
    const second = sequence[at + 1];
    if (second === undefined || second === first) continue;
    const [one, other] = [hashOfWord(words[first] ?? ""), hashOfWord(words[second] ?? "")];
    const df = totalOf(segments, ({ counts }) => counts.pairFrequency(one, other));
    pairs.set(first * words.length + second, { first, second, idf: inverseDocumentFrequency(df, documents) });
  }
  return [...pairs.values()];
}

function gramsOf(words: readonly string[]): readonly number[] {
  const hashes = new Set<number>();
  forEachGram(words, (hash) => hashes.add(hash));
  return [...hashes];
}

function gramIdf(hash: number, segments: readonly OpenSegment[], documents: number): number {
  const df = totalOf(segments, ({ counts }) => counts.gramFrequency(hash));
  return inverseDocumentFrequency(df, documents);
}

/** The segments' counts together, cut as each of them is. */
function totalOf(segments: readonly OpenSegment[], count: (segment: OpenSegment) => number): number {
  return Math.min(sumOf(segments.map(count)), MOST_COUNTED);
}

function weightsOf(
  terms: readonly QueryTerm[],
  pairs: readonly QueryPair[],
  neighbours: readonly QueryPair[],
): QueryWeights {
  const content = terms.map(({ isStopWord, background }) => (isStopWord ? 0 : background));
  return {
    terms: terms.map(({ isStopWord, idf }) => (isStopWord ? 0 : idf)),
    words: terms.map(({ background }) => background),
    content,
    numbers: terms.map(({ isNumber }, at) => (isNumber ? (content[at] ?? 0) : 0)),
    names: terms.map(({ isName }, at) => (isName ? (content[at] ?? 0) : 0)),
    pairs: pairs.map(({ idf }) => idf),
    neighbours: neighbours.map(({ first, second }) =>
      Math.min(terms[first]?.idf ?? 0, terms[second]?.idf ?? 0),
    ),
  };
}
