// @ts-nocheck
import { hashOfWord, type IndexSegment, pairSlot, WORD_BITS } from "./index-segment.ts";

type Forward = Pick<IndexSegment, "tokens" | "tokenStart" | "words" | "termOfWord" | "isStopTerm">;

/** The postings of all terms that are no stop words, by counting sort: documents ascend within a term. */
export function invert({ tokens, tokenStart, termOfWord, isStopTerm }: Forward) {
  const documents = tokenStart.length - 1;
  const df = new Uint32Array(isStopTerm.length + 1);
  const lastDocument = new Int32Array(isStopTerm.length).fill(-1);
  const length = new Uint16Array(documents);
  let totalLength = 0;
  forEachTerm((term, document) => {
    length[document] = Math.min((length[document] ?? 0) + 1, 65_535);
    totalLength++;
    if (lastDocument[term] === document) return;
    lastDocument[term] = document;
    df[term] = (df[term] ?? 0) + 1;
  });
  const postingStart = new Uint32Array(isStopTerm.length + 1);
  for (let term = 0; term < isStopTerm.length; term++) {
    postingStart[term + 1] = (postingStart[term] ?? 0) + (df[term] ?? 0);
  }
  const next = postingStart.slice();
  const postingDocument = new Uint32Array(postingStart.at(-1) ?? 0);
  const postingTf = new Uint8Array(postingDocument.length);
  lastDocument.fill(-1);
  forEachTerm((term, document) => {
    if (lastDocument[term] !== document) {
      lastDocument[term] = document;
      postingDocument[next[term] ?? 0] = document;
      next[term] = (next[term] ?? 0) + 1;
    }
    const at = (next[term] ?? 0) - 1;
    postingTf[at] = Math.min((postingTf[at] ?? 0) + 1, 255);
  });
  return { postingStart, postingDocument, postingTf, length, totalLength };

  function forEachTerm(visit: (term: number, document: number) => void): void {
    for (let document = 0; document < documents; document++) {
      for (let at = tokenStart[document] ?? 0; at < (tokenStart[document + 1] ?? 0); at++) {
        const term = termOfWord[(tokens[at] ?? 0) & WORD_BITS] ?? 0;
        if (isStopTerm[term] === 0) visit(term, document);
      }
    }
  }
}

/** How many documents hold each pair of neighbouring words, stop words kept, in a table by hash. */
export function countPairs({ tokens, tokenStart, words }: Forward): Uint16Array {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1024, tokens.length)));
  const counts = new Uint16Array(Math.min(size, MAX_PAIR_SLOTS));
  const lastDocument = new Int32Array(counts.length).fill(-1);
  const hashes = Uint32Array.from(words, hashOfWord);
  for (let document = 0; document + 1 < tokenStart.length; document++) {
    for (let at = tokenStart[document] ?? 0; at + 1 < (tokenStart[document + 1] ?? 0); at++) {
      const first = hashes[(tokens[at] ?? 0) & WORD_BITS] ?? 0;
      const second = hashes[(tokens[at + 1] ?? 0) & WORD_BITS] ?? 0;
      const slot = pairSlot(first, second, counts.length);
      if (lastDocument[slot] === document) continue;
      lastDocument[slot] = document;
      counts[slot] = Math.min((counts[slot] ?? 0) + 1, 65_535);
    }
  }
  return counts;
}

/** 8 MiB a segment at most; with more pairs than slots a count is an upper bound. */
const MAX_PAIR_SLOTS = 2 ** 22;
