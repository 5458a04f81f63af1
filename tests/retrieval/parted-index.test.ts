import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "../../src/news/article.ts";
import { buildIndex, buildSegment } from "../../src/retrieval/build-index.ts";
import { openSegment } from "../../src/retrieval/open-index.ts";
import { searchSegments } from "../../src/retrieval/tfidf.ts";
import { articleOf } from "./small-library.ts";

const english = fc.constantFrom(
  ..."The harbour bridge opened closed in 1904 Monday invaded invasion Ukraine grid sanctions of 3 million harbours bridges Mondays".split(
    " ",
  ),
);
const german = fc.constantFrom(
  ..."Die Brücke im Hafen wurde am Montag 1904 Ukraine und Krieg geöffnet".split(" "),
);
const sentences = (word: fc.Arbitrary<string>) =>
  fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 });
const articleIn = (language: string, word: fc.Arbitrary<string>) =>
  fc.record({
    language: fc.constant(language),
    part: fc.nat(3),
    paragraphs: fc.array(sentences(word), { minLength: 1, maxLength: 12 }),
  });
const library = fc.array(fc.oneof(articleIn("en", english), articleIn("de", german)), {
  minLength: 1,
  maxLength: 12,
});
const query = fc
  .array(
    fc.oneof(
      english,
      german,
      fc.constantFrom("Ukrane", "harbur", "bridgge", "bridgeopened", "Montag", "who", "xylophone"),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((words) => words.join(" "));

test("passages, scores and probabilities are the same however a collection is parted", async () => {
  const property = fc.asyncProperty(
    library,
    query,
    fc.integer({ min: 1, max: 50 }),
    async (made, text, limit) => {
      const articles = made.map(({ language, paragraphs }, at) =>
        articleOf(
          `article-${at}`,
          paragraphs.map((each) => each.map((words) => `${words.join(" ")}.`).join(" ")),
          { language },
        ),
      );
      const parts = new Map<string, Article[]>();
      for (const [at, article] of articles.entries()) {
        const key = `${made[at]?.language} ${made[at]?.part}`;
        parts.set(key, [...(parts.get(key) ?? []), article]);
      }
      const parted = searchSegments(
        [...parts.values()].map((own) => openSegment(buildSegment("operator", own))),
      );
      const whole = searchSegments(buildIndex(articles).map(openSegment));
      const options = { limit, collections: ["operator"], isExplained: true };
      expect(await parted.search(text, options)).toEqual(await whole.search(text, options));
      const within = { ...options, article: "article-0" };
      expect(await parted.search(text, within)).toEqual(await whole.search(text, within));
    },
  );
  await fc.assert(property, { numRuns: 60 });
});
