// @ts-nocheck
import MiniSearch from "minisearch";
import { stemmerOf } from "../../../src/text/stems.ts";
import { stopWordsOf } from "../../../src/text/stop-words.ts";
import type { Engine } from "../engine.ts";

/** MiniSearch with Porter's stemmer and the same stop words. */
export function buildEngine(texts: readonly string[]): Engine {
  const stem = stemmerOf("en");
  const stopWords = stopWordsOf("en");
  const index = new MiniSearch({
    fields: ["text"],
    processTerm: (term) => {
      const word = term.toLowerCase();
      return stopWords.has(word) ? null : stem(word);
    },
  });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return {
    search: (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => Number(id)),
  };
}
