import type { OpenSegment } from "../retrieval/open-index.ts";
import type { Query } from "../retrieval/query.ts";
import { collectionFilter } from "./collection-filter.ts";
import { keyOf, partOf } from "./document-ids.ts";

/**
 * The body of the search for the paragraphs with the highest BM25 by the query's own idf. `limit` is how many the
 * ranking looks at; some more are asked for, because the index knows a long paragraph's length only nearly. Where no
 * more than `limit` are to choose from, all are found, those without a word of the query last.
 */
export function candidateQuery(
  query: Query,
  segments: readonly OpenSegment[],
  limit: number,
  article: string | undefined,
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
        should: termClauses(query, segments),
        minimum_should_match: mayLackWords ? 0 : 1,
      },
    },
  };
}

const MARGIN = 16;

/** A clause a term of a word; one that stands for the word in some of the segments only is looked for in these alone. */
function termClauses(query: Query, segments: readonly OpenSegment[]): readonly object[] {
  return query.terms.flatMap(({ idf, termNumbers }) => {
    const partsOf = new Map<string, string[]>();
    for (const [place, { data, languages }] of segments.entries()) {
      for (const number of termNumbers[place] ?? []) {
        const term = data.terms[number] ?? "";
        const parts = partsOf.get(term) ?? [];
        partsOf.set(term, [...parts, partOf(data.collection, languages[0] ?? "")]);
      }
    }
    return [...partsOf].map(([term, parts]) => {
      const clause = { term: { terms: { value: keyOf(term), boost: idf } } };
      if (parts.length === segments.length) return clause;
      return { bool: { must: [clause], filter: [{ terms: { part: parts } }] } };
    });
  });
}
