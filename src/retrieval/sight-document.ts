import { GRAM, hashOfGram, SPACE } from "./grams.ts";
import { CAPITALISED, WORD_BITS } from "./index-segment.ts";
import type { OpenSegment } from "./open-index.ts";
import type { Query } from "./query.ts";
import type { QueryMarks } from "./query-marks.ts";
import { emptySighting, type Sighting, unionOf } from "./sighting.ts";

/** What of a query a document holds, sentence by sentence and as a whole. */
export interface DocumentSighting {
  readonly sentences: readonly Sighting[];
  readonly whole: Sighting;
}

/** Reads one document's tokens once and notes what of the query it meets. */
export function sightDocument(
  query: Query,
  segment: OpenSegment,
  marks: QueryMarks,
  document: number,
): DocumentSighting {
  const { data } = segment;
  const sentences: Sighting[] = [];
  marks.documentsRead++;
  let grams = 0;
  const last = data.sentenceStart[document + 1] ?? 0;
  for (let sentence = data.sentenceStart[document] ?? 0; sentence < last; sentence++) {
    const from = data.sentenceToken[sentence] ?? 0;
    const to = sentence + 1 < last ? data.sentenceToken[sentence + 1] : data.tokenStart[document + 1];
    const sighting = emptySighting(query, (to ?? from) - from);
    sightWords(query, data, marks, from, to ?? from, sighting);
    if (sighting.hasContent) grams += sightGrams(query, segment, marks, from, to ?? from, sighting);
    sentences.push(sighting);
  }
  return { sentences, whole: unionOf(sentences, query, grams) };
}

type Data = OpenSegment["data"];

function sightWords(
  query: Query,
  data: Data,
  marks: QueryMarks,
  from: number,
  to: number,
  sighting: Sighting,
): void {
  const { terms, pairOf } = query;
  const lastAt: number[] = new Array(terms.length).fill(-1);
  let previous = 0;
  for (let at = from; at < to; at++) {
    const token = data.tokens[at] ?? 0;
    const word = token & WORD_BITS;
    const term = marks.termOfWord[word] ?? 0;
    if (term === 0) {
      noteKinds(data.kindsOfWord[word] ?? 0, sighting);
      if ((token & CAPITALISED) !== 0 && at > from) sighting.names++;
      previous = 0;
      continue;
    }
    const quality = marks.qualityOfWord[word] ?? 0;
    if (sighting.quality[term - 1] === 0) sighting.firstAt[term - 1] = at - from;
    if (quality > (sighting.quality[term - 1] ?? 0)) sighting.quality[term - 1] = quality;
    if (!sighting.hasContent && terms[term - 1]?.isStopWord === false) sighting.hasContent = true;
    const pair = previous > 0 ? (pairOf[(previous - 1) * terms.length + term - 1] ?? -1) : -1;
    if (pair >= 0) sighting.pairs[pair] = 1;
    lastAt[term - 1] = at;
    noteCloseness(query, lastAt, term - 1, at, sighting);
    previous = term;
  }
}

function noteKinds(kinds: number, sighting: Sighting): void {
  for (let bit = 0, rest = kinds; rest !== 0; bit++, rest >>= 1) {
    if ((rest & 1) !== 0) sighting.kinds[bit] = (sighting.kinds[bit] ?? 0) + 1;
  }
}

function noteCloseness(
  query: Query,
  lastAt: readonly number[],
  term: number,
  at: number,
  sighting: Sighting,
): void {
  for (let each = 0; each < query.neighbours.length; each++) {
    const neighbour = query.neighbours[each];
    if (neighbour === undefined || (neighbour.first !== term && neighbour.second !== term)) continue;
    const other = lastAt[neighbour.first === term ? neighbour.second : neighbour.first] ?? -1;
    if (other < 0) continue;
    const closeness = 1 / Math.max(1, at - other);
    if (closeness > (sighting.closeness[each] ?? 0)) sighting.closeness[each] = closeness;
  }
}

/** Notes the grams of a sentence; returns the share of those that the document did not hold before. */
function sightGrams(
  query: Query,
  { data, packed: { codes, start } }: OpenSegment,
  marks: QueryMarks,
  from: number,
  to: number,
  sighting: Sighting,
): number {
  const { gramOfSlot, sentenceOfGram, documentOfGram, documentsRead } = marks;
  const sentence = ++marks.sentencesRead;
  const mask = gramOfSlot.length - 1;
  let state = SPACE;
  let length = 1;
  let held = 0;
  let gained = 0;
  for (let at = from; at < to; at++) {
    const word = (data.tokens[at] ?? 0) & WORD_BITS;
    const end = start[word + 1] ?? 0;
    for (let character = start[word] ?? 0; character <= end; character++) {
      state = (state << 8) | (character < end ? (codes[character] ?? 0) : SPACE);
      if (++length < GRAM) continue;
      const gram = gramOfSlot[hashOfGram(state) & mask] ?? 0;
      if (gram === 0 || sentenceOfGram[gram] === sentence) continue;
      const share = query.gramShares[gram - 1] ?? 0;
      sentenceOfGram[gram] = sentence;
      held += share;
      if (documentOfGram[gram] === documentsRead) continue;
      documentOfGram[gram] = documentsRead;
      gained += share;
    }
  }
  sighting.grams = held;
  return gained;
}
