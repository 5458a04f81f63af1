import { createDocumentCounter, type HashedCounts } from "./hashed-counts.ts";
import { hashOfPair, hashOfWord, type IndexSegment, WORD_BITS } from "./index-segment.ts";

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

/** How many documents hold each pair of neighbouring words, stop words kept, by the pair's hash. */
export function countPairs({ tokens, tokenStart, words }: Forward): HashedCounts {
  const counter = createDocumentCounter();
  const hashes = Uint32Array.from(words, hashOfWord);
  for (let document = 0; document + 1 < tokenStart.length; document++) {
    for (let at = tokenStart[document] ?? 0; at + 1 < (tokenStart[document + 1] ?? 0); at++) {
      const first = hashes[(tokens[at] ?? 0) & WORD_BITS] ?? 0;
      const second = hashes[(tokens[at + 1] ?? 0) & WORD_BITS] ?? 0;
      counter.add(hashOfPair(first, second), document);
    }
  }
  return counter.finish();
}
