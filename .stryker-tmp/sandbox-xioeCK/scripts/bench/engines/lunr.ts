// @ts-nocheck
import lunr from "lunr";
import type { Engine } from "../engine.ts";

/** lunr with its own pipeline, any of the words. */
export function buildEngine(texts: readonly string[]): Engine {
  const index = lunr(function () {
    this.field("text");
    for (const [id, text] of texts.entries()) this.add({ id, text });
  });
  return {
    search: (query, limit) => {
      const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      return index
        .search(words.join(" "))
        .slice(0, limit)
        .map(({ ref }) => Number(ref));
    },
  };
}
