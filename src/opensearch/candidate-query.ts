import type { OpenSegment } from "../retrieval/open-index.ts";
import type { Query } from "../retrieval/query.ts";
import { collectionFilter } from "./collection-filter.ts";

/**
 * The body of the search for the paragraphs with the highest BM25 by the query's own idf. `limit` is how many the
 * ranking looks at; some more are asked for, because the index knows a long paragraph's length only nearly. Where no
 * more than `limit` are to choose from, in a collection or an article, all are found, those without a word of the query
 * last.
 */
export function candidateQuery(
  query: Query,
  segments: readonly OpenSegment[],
  limit: number,
  article: string | undefined,
): object {
  const collections = segments.map(({ data }) => data.collection);
  const small = segments.filter(({ counts }) => counts.documents <= limit).map(({ data }) => data.collection);
  return {
    size: limit + MARGIN,
    track_total_hits: false,
    _source: ["collection", "articleId", "number", "text", "title", "language", "terms"],
    query: {
      bool: {
        filter: [
          ...collectionFilter("paragraph", collections),
          ...(article === undefined ? [] : [{ term: { articleId: article } }]),
        ],
        should: [
          ...termClauses(query, segments),
          ...(small.length === 0
            ? []
            : [{ constant_score: { filter: { terms: { collection: small } }, boost: 0 } }]),
        ],
        minimum_should_match: article === undefined ? 1 : 0,
      },
    },
  };
}

const MARGIN = 16;

/** A clause a term; a term that is the query's in some of the collections only is looked for only there. */
function termClauses(query: Query, segments: readonly OpenSegment[]): readonly object[] {
  const places = new Map<
    string,
    { readonly boost: number; readonly term: string; readonly collections: string[] }
  >();
  for (const [at, { idf, termNumbers }] of query.terms.entries()) {
    for (const [place, { data }] of segments.entries()) {
      for (const number of termNumbers[place] ?? []) {
        const term = data.terms[number] ?? "";
        const key = `${at} ${term}`;
        const known = places.get(key) ?? { boost: idf, term, collections: [] };
        known.collections.push(data.collection);
        places.set(key, known);
      }
    }
  }
  return [...places.values()].map(({ boost, term, collections }) => {
    const clause = { term: { terms: { value: term, boost } } };
    if (collections.length === segments.length) return clause;
    return { bool: { must: [clause], filter: [{ terms: { collection: collections } }] } };
  });
}
