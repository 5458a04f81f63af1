// @ts-nocheck
import { createRequire } from "node:module";
import type { Engine } from "../engine.ts";

/** wink-bm25-text-search with wink-nlp-utils's tokenizer, stop words and stemmer, as its documentation sets it up. */
export function buildEngine(texts: readonly string[]): Engine {
  const load = createRequire(import.meta.url);
  const createIndex: () => WinkIndex = load("wink-bm25-text-search");
  const utils: WinkUtils = load("wink-nlp-utils");
  const index = createIndex();
  index.defineConfig({ fldWeights: { text: 1 } });
  index.definePrepTasks([
    utils.string.lowerCase,
    utils.string.removeExtraSpaces,
    utils.string.tokenize0,
    utils.tokens.removeWords,
    utils.tokens.stem,
  ]);
  for (const [at, text] of texts.entries()) index.addDoc({ text }, at);
  index.consolidate();
  return { search: (query, limit) => index.search(query, limit).map(([at]) => Number(at)) };
}

interface WinkIndex {
  defineConfig(config: { fldWeights: Readonly<Record<string, number>> }): void;
  definePrepTasks(tasks: readonly unknown[]): void;
  addDoc(document: { text: string }, id: number): void;
  consolidate(): void;
  search(query: string, limit: number): readonly (readonly [string, number])[];
}

interface WinkUtils {
  readonly string: Readonly<Record<"lowerCase" | "removeExtraSpaces" | "tokenize0", unknown>>;
  readonly tokens: Readonly<Record<"removeWords" | "stem", unknown>>;
}
