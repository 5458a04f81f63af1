import type { OpenSegment } from "../retrieval/open-index.ts";
import { documentFrequency } from "../retrieval/open-index.ts";
import type { Query } from "../retrieval/query.ts";
import { collectionFilter } from "./collection-filter.ts";
import { indexedTerm, partOf } from "./document-ids.ts";

/**
 * The body of the search for the paragraphs with the highest BM25 by the query's own idf. `limit` is how many the
 * ranking looks at; some more are asked for, because the index knows a long paragraph's length only nearly, and its
 * mean is that of all collections. Where no more than `limit` are to choose from, all are found, those without a word of
 * the query last. `paragraphs` is how many the index has, of all collections.
 */
export function candidateQuery(
  query: Query,
  segments: readonly OpenSegment[],
  limit: number,
  article: string | undefined,
  paragraphs: number,
): object {
  const collections = [...new Set(segments.map(({ data }) => data.collection))];
  const mayLackWords = article !== undefined || query.documents <= limit;
  return {
    size: limit + MARGIN,
    track_total_hits: false,
    _source: { excludes: ["terms"] },
    query: {
      bool: {
        filter: [
          ...collectionFilter("paragraph", collections),
          ...(article === undefined ? [] : [{ term: { articleId: article } }]),
        ],
        should: termClauses(query, segments, paragraphs),
        minimum_should_match: mayLackWords ? 0 : 1,
      },
    },
  };
}

const MARGIN = 16;

/** A clause a term of a part, whose boost makes the query's idf of the index's. */
function termClauses(query: Query, segments: readonly OpenSegment[], paragraphs: number): readonly object[] {
  return query.terms.flatMap(({ idf, termNumbers }) =>
    segments.flatMap((segment, place) =>
      (termNumbers[place] ?? []).map((number) => {
        const { collection, terms } = segment.data;
        const part = partOf(collection, segment.languages[0] ?? "");
        const own = indexIdf(documentFrequency(segment, number), paragraphs);
        return { term: { terms: { value: indexedTerm(part, terms[number] ?? ""), boost: idf / own } } };
      }),
    ),
  );
}

/** `ln(1 + (N - df + 0.5) / (df + 0.5))`: the idf of Lucene's BM25Similarity, above 0. */
function indexIdf(df: number, documents: number): number {
  return Math.log(1 + (Math.max(documents - df, 0) + 0.5) / (df + 0.5));
}
