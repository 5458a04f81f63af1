/** The analyzer of words and terms that are ready for comparing, joined by spaces. */
export const WORDS_ANALYZER = "words";

const unread = { type: "object", enabled: false } as const;
const keyword = { type: "keyword" } as const;
const kept = { type: "keyword", index: false, doc_values: false } as const;
const keptNumber = { type: "long", index: false } as const;

/** The fields of the documents in `library-sources.ts`; those of paragraphs and statistics are in `index-mapping.ts`. */
export const libraryFields = {
  key: keyword,
  date: keyword,
  folded: keyword,
  nameWords: keyword,
  hash: kept,
  article: unread,
  place: keyword,
  isReported: { type: "boolean" },
  order: { type: "integer" },
  said: { type: "text", analyzer: WORDS_ANALYZER, norms: false },
  quotation: unread,
  speakerKey: keyword,
  lastName: keyword,
  digest: keyword,
  quotations: { type: "integer" },
  speaker: unread,
  size: unread,
  stored: keptNumber,
  isComplete: { type: "boolean" },
  published: keptNumber,
  retired: keptNumber,
} as const;
