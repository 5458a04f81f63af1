// @ts-nocheck
import { createRequire } from "node:module";
import type { Engine } from "../engine.ts";

/** natural's TfIdf class, which scores every document for every query. */
export function buildEngine(texts: readonly string[]): Engine {
  const load = createRequire(import.meta.url);
  const TfIdf: new () => NaturalTfIdf = load("natural/lib/natural/tfidf/tfidf.js");
  const index = new TfIdf();
  for (const text of texts) index.addDocument(text);
  return {
    search: (query, limit) =>
      index
        .tfidfs(query)
        .map((score, at) => ({ score, at }))
        .sort((one, other) => other.score - one.score)
        .slice(0, limit)
        .map(({ at }) => at),
  };
}

interface NaturalTfIdf {
  addDocument(text: string): void;
  tfidfs(query: string): number[];
}
