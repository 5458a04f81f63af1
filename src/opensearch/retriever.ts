import { learnedWeights } from "../retrieval/learned-weights.ts";
import type { OpenSegment } from "../retrieval/open-index.ts";
import type { Query } from "../retrieval/query.ts";
import { languageAmong } from "../retrieval/query-language.ts";
import { candidatesFor, rankDocuments } from "../retrieval/rank-documents.ts";
import { alignWeights } from "../retrieval/ranking-weights.ts";
import { readQuery } from "../retrieval/read-query.ts";
import type { Retriever } from "../retrieval/retriever.ts";
import { candidateQuery } from "./candidate-query.ts";
import { collectionId } from "./document-ids.ts";
import { createKnownFacts, type KnownFacts } from "./known-facts.ts";
import { openPart } from "./open-part.ts";
import { createDocumentReader } from "./read-documents.ts";
import type { SendRequest } from "./request.ts";
import type { ParagraphSource } from "./search-sources.ts";

/**
 * The retriever over one version of a shared library: `index` is the name of that version's index, never an alias, so
 * that no search sees two. OpenSearch gives the candidates; they are measured and ranked here as the embedded index
 * ranks them, by counts of the collections asked alone.
 */
export function createOpenSearchRetriever(send: SendRequest, index: string): Retriever {
  const reader = createDocumentReader(send, index);
  const weights = alignWeights(learnedWeights);
  return {
    async search(text, options) {
      const { limit, collections, article, signal } = options;
      signal?.throwIfAborted();
      const facts = createKnownFacts(reader);
      const names = [...new Set(collections)].sort();
      const asked = await readForQuery(text, names, [], facts, signal);
      if (asked.segments.length === 0) return [];
      const paragraphsInIndex = await reader.countParagraphs(signal);
      const { hits } = await send<FoundParagraphs>(
        {
          method: "POST",
          path: `/${encodeURIComponent(index)}/_search`,
          query: { allow_partial_search_results: false, filter_path: "hits.hits._source" },
          body: candidateQuery(asked.query, asked.segments, candidatesFor(limit), article, paragraphsInIndex),
        },
        signal,
      );
      const paragraphs = (hits?.hits ?? []).map(({ _source }) => _source);
      const { query, segments } = await readForQuery(text, names, paragraphs, facts, signal);
      return rankDocuments(query, segments, weights, options);
    },
  };
}

/** A query read against collections, of which the segments hold only some paragraphs. */
interface ReadQuery {
  readonly query: Query;
  readonly segments: readonly OpenSegment[];
}

/** Reads the query again and again, each time with what it lacked the time before, until it lacks nothing. */
async function readForQuery(
  text: string,
  collections: readonly string[],
  paragraphs: readonly ParagraphSource[],
  facts: KnownFacts,
  signal: AbortSignal | undefined,
): Promise<ReadQuery> {
  for (const name of collections) facts.find(collectionId(name));
  await facts.readWanted(signal);
  const parts = collections.flatMap((collection) =>
    (facts.collection(collection)?.parts ?? []).map((part) => ({ collection, part })),
  );
  const language = languageAmong(
    text,
    parts.map(({ part }) => part),
  );
  for (;;) {
    const segments = parts.map(({ collection, part }) =>
      openPart(collection, part, paragraphs, facts, language),
    );
    const query = readQuery(text, segments, language);
    if (!(await facts.readWanted(signal))) return { query, segments };
  }
}

interface FoundParagraphs {
  readonly hits?: { readonly hits?: readonly { readonly _source: ParagraphSource }[] };
}
