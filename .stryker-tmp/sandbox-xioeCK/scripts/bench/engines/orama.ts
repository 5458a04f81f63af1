// @ts-nocheck
import { create, insertMultiple, search } from "@orama/orama";
import type { Engine } from "../engine.ts";

/** Orama with its English tokenizer and stemmer, any of the words. */
export async function buildEngine(texts: readonly string[]): Promise<Engine> {
  const index = create({
    schema: { place: "number", text: "string" },
    components: { tokenizer: { stemming: false } },
  });
  await insertMultiple(
    index,
    texts.map((text, place) => ({ place, text })),
    5000,
  );
  return {
    search: async (term, limit) => {
      const { hits } = await search(index, { term, properties: ["text"], limit, threshold: 1 });
      return hits.map(({ document }) => document.place);
    },
  };
}
