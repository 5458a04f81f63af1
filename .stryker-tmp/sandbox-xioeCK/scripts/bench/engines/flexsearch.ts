// @ts-nocheck
import FlexSearch from "flexsearch";
import type { Engine } from "../engine.ts";

/** FlexSearch with its English encoder, any of the words ("suggest"). */
export function buildEngine(texts: readonly string[]): Engine {
  const index = new FlexSearch.Index({ tokenize: "strict", encoder: FlexSearch.Charset.LatinBalance });
  for (const [id, text] of texts.entries()) index.add(id, text);
  return { search: (query, limit) => index.search(query, { limit, suggest: true }).map(Number) };
}
