import { libraryFields, WORDS_ANALYZER } from "./library-mapping.ts";

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
        analysis: {
          analyzer: { [WORDS_ANALYZER]: { type: "custom", tokenizer: "words" } },
          tokenizer: { words: { type: "whitespace", max_token_length: 1_000 } },
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

const stored = { type: "keyword", index: false, doc_values: false } as const;

const paragraphFields = {
  part: { type: "keyword" },
  articleId: { type: "keyword" },
  number: { type: "integer" },
  text: { type: "text", index: false },
  title: stored,
  language: stored,
  terms: { type: "text", analyzer: WORDS_ANALYZER, index_options: "freqs" },
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
