import type { Article } from "../news/article.ts";
import { buildIndex } from "./build-index.ts";
import { learnedWeights } from "./learned-weights.ts";
import { type OpenSegment, openSegment } from "./open-index.ts";
import { queryLanguage } from "./query-language.ts";
import { rankDocuments } from "./rank-documents.ts";
import { alignWeights } from "./ranking-weights.ts";
import { readQuery } from "./read-query.ts";
import type { Retriever } from "./retriever.ts";

/** Indexes the articles' paragraphs and gives the retriever over them. */
export function buildTfidfRetriever(articles: readonly Article[]): Retriever {
  return searchSegments(buildIndex(articles).map(openSegment));
}

/**
 * The retriever over opened segments, of which a collection may have several. A paragraph that shares no word with the
 * query, stop words left out, is never returned. Counts come from the collections asked alone.
 */
export function searchSegments(opened: readonly OpenSegment[]): Retriever {
  const segmentsOf = new Map<string, OpenSegment[]>();
  for (const segment of opened) {
    const known = segmentsOf.get(segment.data.collection);
    if (known === undefined) segmentsOf.set(segment.data.collection, [segment]);
    else known.push(segment);
  }
  const weights = alignWeights(learnedWeights);
  return {
    async search(text, options) {
      const { collections, signal } = options;
      signal?.throwIfAborted();
      const segments = [...new Set(collections)].sort().flatMap((name) => segmentsOf.get(name) ?? []);
      const query = readQuery(text, segments, queryLanguage(text, segments));
      return rankDocuments(query, segments, weights, options);
    },
  };
}
