/**
 * The settings and the mapping of an index: documents of all kinds in one, each with the fields of its kind. A document
 * with any other field is refused. What is only read back is not indexed. `shards` and `replicas` as OpenSearch counts
 * them: a replica is a further copy.
 */
export function indexDefinition({
  shards,
  replicas,
}: {
  readonly shards: number;
  readonly replicas: number;
}) {
  return {
    settings: {
      index: {
        number_of_shards: shards,
        number_of_replicas: replicas,
        analysis: {
          analyzer: { [ANALYZER]: { type: "custom", tokenizer: "terms" } },
          tokenizer: { terms: { type: "whitespace", max_token_length: 1_000 } },
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
      },
    },
  };
}

const ANALYZER = "terms";

const stored = { type: "keyword", index: false, doc_values: false } as const;

const paragraphFields = {
  part: { type: "keyword" },
  articleId: { type: "keyword" },
  number: { type: "integer" },
  text: { type: "text", index: false },
  title: stored,
  language: stored,
  terms: { type: "text", analyzer: ANALYZER, index_options: "freqs" },
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
