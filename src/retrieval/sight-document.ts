import { CAPITALISED, type IndexSegment, WORD_BITS } from "./index-segment.ts";
import type { Query } from "./query.ts";

/** What of a query a document holds, sentence by sentence. */
export interface Sighting {
  readonly sentences: readonly SentenceSighting[];
  /** Over the whole document, the best of each. */
  readonly whole: SentenceSighting;
}

/** What of a query a sentence holds. */
export interface SentenceSighting {
  /** Query term -> how well its best match here matches; 0 when it is not here. */
  readonly quality: Float32Array;
  /** Query pair -> 1 when its two words stand side by side in this order, 0 when not. */
  readonly pairs: Float32Array;
  /** Tokens, stop words too. */
  readonly length: number;
}

/** The words a query matches, by word number: which term (from 1, 0 for none) and how well. */
export interface WordMarks {
  readonly term: Uint8Array;
  readonly quality: Float32Array;
}

/** Reads one document's tokens once and notes what of the query it meets. */
export function sightDocument(
  query: Query,
  data: IndexSegment,
  marks: WordMarks,
  document: number,
): Sighting {
  const sentences: SentenceSighting[] = [];
  const last = data.sentenceStart[document + 1] ?? 0;
  for (let sentence = data.sentenceStart[document] ?? 0; sentence < last; sentence++) {
    const from = data.sentenceToken[sentence] ?? 0;
    const to =
      sentence + 1 < last ? (data.sentenceToken[sentence + 1] ?? 0) : (data.tokenStart[document + 1] ?? 0);
    sentences.push(sightSentence(query, data.tokens.subarray(from, to), marks));
  }
  return { sentences, whole: unionOf(sentences, query) };
}

function sightSentence(query: Query, tokens: Uint32Array, marks: WordMarks): SentenceSighting {
  const quality = new Float32Array(query.terms.length);
  const pairs = new Float32Array(query.pairs.length);
  let previous = 0;
  for (const token of tokens) {
    const word = token & WORD_BITS;
    const term = marks.term[word] ?? 0;
    if (term > 0) {
      quality[term - 1] = Math.max(quality[term - 1] ?? 0, marks.quality[word] ?? 0);
      if (previous > 0) {
        const pair = query.pairs.findIndex(
          ({ first, second }) => first === previous - 1 && second === term - 1,
        );
        if (pair >= 0) pairs[pair] = 1;
      }
    }
    previous = term;
  }
  return { quality, pairs, length: tokens.length };
}

function unionOf(sentences: readonly SentenceSighting[], query: Query): SentenceSighting {
  const quality = new Float32Array(query.terms.length);
  const pairs = new Float32Array(query.pairs.length);
  let length = 0;
  for (const sentence of sentences) {
    for (const [at, value] of sentence.quality.entries()) quality[at] = Math.max(quality[at] ?? 0, value);
    for (const [at, value] of sentence.pairs.entries()) pairs[at] = Math.max(pairs[at] ?? 0, value);
    length += sentence.length;
  }
  return { quality, pairs, length };
}

/** Whether the text wrote the token with a capital first. */
export function isCapitalised(token: number): boolean {
  return (token & CAPITALISED) !== 0;
}
