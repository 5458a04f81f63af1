import type { Article } from "../news/article.ts";
import { buildIndex } from "../retrieval/build-index.ts";
import { type IndexSegment, WORD_BITS } from "../retrieval/index-segment.ts";
import { blocksOf, encodeBlocks } from "./count-blocks.ts";
import { collectionId, countsId, indexedTerm, paragraphId, partOf, termId, wordId } from "./document-ids.ts";
import type {
  CollectionSource,
  CountsSource,
  ParagraphSource,
  SearchSource,
  TermSource,
  WordSource,
} from "./search-sources.ts";

/** A document with its id in the index. */
export interface StoredDocument<Source> {
  readonly id: string;
  readonly source: Source;
}

/** The documents of one collection by which its paragraphs are found and ranked, made one after the other. */
export function* searchDocuments(
  collection: string,
  articles: readonly Article[],
): Generator<StoredDocument<SearchSource>> {
  const parts: CollectionSource["parts"][number][] = [];
  for (const segment of buildIndex(articles)) {
    const language = segment.articles[0]?.language ?? "";
    const part = partOf(collection, language);
    const common = { collection, part };
    yield* paragraphDocuments(segment, common);
    yield* vocabularyDocuments(segment, common);
    yield* countDocuments("pairs", segment.pairDf, common);
    yield* countDocuments("grams", segment.gramDf, common);
    parts.push({
      language,
      documents: segment.paragraphs.length,
      totalLength: segment.totalLength,
      pairBlocks: blocksOf(segment.pairDf),
      gramBlocks: blocksOf(segment.gramDf),
    });
  }
  yield { id: collectionId(collection), source: { kind: "collection", collection, parts } };
}

/** What all documents of a part have. */
interface Common {
  readonly collection: string;
  readonly part: string;
}

function* paragraphDocuments(
  segment: IndexSegment,
  common: Common,
): Generator<StoredDocument<ParagraphSource>> {
  const { tokens, tokenStart } = segment;
  const indexed = segment.terms.map((term) => indexedTerm(common.part, term));
  for (const { id, title, language, from, to } of segment.articles) {
    for (let document = from; document < to; document++) {
      const paragraph = segment.paragraphs[document];
      if (paragraph === undefined) continue;
      const terms: string[] = [];
      for (const token of tokens.subarray(tokenStart[document], tokenStart[document + 1])) {
        const term = segment.termOfWord[token & WORD_BITS] ?? 0;
        if (segment.isStopTerm[term] === 0) terms.push(indexed[term] ?? "");
      }
      const { number, text } = paragraph;
      yield {
        id: paragraphId(id, number),
        source: {
          kind: "paragraph",
          ...common,
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

function* vocabularyDocuments(
  { words, terms, termOfWord, isStopTerm, postingStart }: IndexSegment,
  common: Common,
): Generator<StoredDocument<WordSource | TermSource>> {
  const seen = new Set<number>();
  for (const [at, word] of words.entries()) {
    yield { id: wordId(common.part, word), source: { kind: "word", ...common, word } };
    const term = termOfWord[at] ?? 0;
    if (isStopTerm[term] === 1 || seen.has(term)) continue;
    seen.add(term);
    const df = (postingStart[term + 1] ?? 0) - (postingStart[term] ?? 0);
    yield {
      id: termId(common.part, terms[term] ?? ""),
      source: { kind: "term", ...common, df, example: word },
    };
  }
}

function* countDocuments(
  of: "pairs" | "grams",
  hashed: IndexSegment["pairDf"],
  common: Common,
): Generator<StoredDocument<CountsSource>> {
  for (const [block, counts] of encodeBlocks(hashed)) {
    yield { id: countsId(common.part, of, block), source: { kind: "counts", ...common, counts } };
  }
}
