import fc from "fast-check";
import { expect, test } from "vitest";
import { articleKey, digest } from "../../src/answer/article-key.ts";
import type { Snapshot } from "../../src/answer/snapshot.ts";
import { OPERATOR_COLLECTION } from "../../src/news/article.ts";
import { contractArticles, GUILD, OTHER_GUILD } from "./contract-articles.ts";

/** Nobody is shown anything of a collection that they may not see, whatever they ask. */
export function testSecrecy(snapshot: () => Snapshot): void {
  test("lets nobody see a collection that they did not ask for, whatever they type", async () => {
    const secrets = /secret|tunnel|one server/i;
    const collections = fc.constantFrom(
      [OPERATOR_COLLECTION],
      [OPERATOR_COLLECTION, OTHER_GUILD],
      [OTHER_GUILD],
      [],
    );
    const typed = fc.oneof(
      fc.constantFrom(
        "secret",
        "tunnel",
        "Dora Secret",
        "Anna Müller",
        "bridge",
        GUILD,
        `${GUILD}/secret`,
        "*",
        "_all",
      ),
      fc.string({ maxLength: 30 }),
    );
    const key = { of: articleKey(`${GUILD}/secret`), speaker: digest("Dora Secret") };
    const paragraphs = contractArticles[3]?.paragraphs ?? [];
    await fc.assert(
      fc.asyncProperty(collections, typed, async (asked, text) => {
        const { articles, quotations, retriever } = snapshot();
        const article = `${GUILD}/secret`;
        const seen = await Promise.all([
          articles.byIds([article, text], asked),
          articles.byKey(key.of, asked),
          articles.suggest(text, asked, 25),
          articles.newest(asked, 25),
          quotations.find({ collections: asked, speaker: text }, 0, 25),
          quotations.find({ collections: asked, article }, 0, 25),
          quotations.find(
            { collections: asked, topic: { words: text, shares: new Map([[`${article}#1`, 1]]) } },
            0,
            25,
          ),
          quotations.inParagraphs(paragraphs, asked),
          quotations.speakers(asked, 25),
          quotations.suggestSpeakers(text, asked, 25),
          quotations.speakerByKey(key.speaker, asked),
          retriever.search(text, { limit: 9, collections: asked }),
          retriever.search("tunnel", { limit: 9, collections: asked, article }),
        ]);
        const shown = seen.map((one) => JSON.stringify(one instanceof Map ? [...one] : (one ?? null)));
        expect(shown.filter((one) => secrets.test(one))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
}
