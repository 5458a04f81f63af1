import { STOP_MARK } from "./document-ids.ts";
import { libraryFields, SAID_ANALYZER } from "./library-mapping.ts";

/**
 * The settings and the mapping of an index: documents of all kinds in one, each with the fields of its kind. A document
 * with any other field is refused. What is only read back is not indexed. `shards` and `replicas` as OpenSearch counts
 * them: a replica is a further copy; a range leaves their number to
 * that of the nodes.
 */
export function indexDefinition({
  shards,
  replicas,
}: {
  readonly shards: number;
  readonly replicas: string;
}) {
  return {
    settings: {
      index: {
        number_of_shards: shards,
        ...(replicas.includes("-")
          ? { auto_expand_replicas: replicas }
          : { number_of_replicas: Number(replicas) }),
        max_regex_length: MAX_PATTERN_CHARACTERS,
        similarity: { [SIMILARITY]: { type: "scripted", script: { source: SCRIPT } } },
        analysis: {
          analyzer: {
            [ANALYZER]: { type: "custom", tokenizer: "words", filter: ["content"] },
            [SAID_ANALYZER]: { type: "custom", tokenizer: "words" },
          },
          tokenizer: { words: { type: "whitespace", max_token_length: 1_000 } },
          filter: { content: { type: "stop", stopwords: [STOP_MARK] } },
        },
      },
    },
    mappings: {
      dynamic: "strict",
      properties: {
        kind: { type: "keyword" },
        collection: { type: "keyword" },
        ...paragraphFields,
        ...vocabularyFields,
        ...countFields,
        ...libraryFields,
      },
    },
  };
}

/** A name that is typed, with every typo that is looked for. */
const MAX_PATTERN_CHARACTERS = 8_000;
const ANALYZER = "terms";
const SIMILARITY = "weighed";
/**
 * BM25 without an idf of the index's own, which mixes the collections: each term's weight is the boost that the query
 * gives it. Only chooses the candidates; their score is reckoned anew with the mean length of the collections asked.
 */
const SCRIPT =
  "double mean = (double) field.sumTotalTermFreq / field.docCount;" +
  "return query.boost * doc.freq * 2.2 / (doc.freq + 1.2 * (0.25 + 0.75 * doc.length / mean));";

const stored = { type: "keyword", index: false, doc_values: false } as const;

const paragraphFields = {
  part: { type: "keyword" },
  articleId: { type: "keyword" },
  number: { type: "integer" },
  text: { type: "text", index: false },
  title: stored,
  language: stored,
  terms: { type: "text", analyzer: ANALYZER, index_options: "freqs", similarity: SIMILARITY },
} as const;

const vocabularyFields = {
  word: { type: "keyword", ignore_above: 100 },
  example: stored,
  df: { type: "integer", index: false },
} as const;

const countFields = {
  parts: { type: "object", enabled: false },
  counts: { type: "binary" },
} as const;
