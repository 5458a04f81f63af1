import { MessageFlags } from "discord.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { languageOf } from "../../src/discord/locales/catalogue.ts";
import { renderHelp } from "../../src/discord/render-help.ts";
import { renderPlain } from "../../src/discord/render-plain.ts";
import { anyArticle, articleOf } from "./articles.ts";
import { faultsOfMessage, type RawComponent } from "./check-payload.ts";

const english = languageOf("en-US");

test("tells what it is, how to ask, and the newest articles", () => {
  const articles = Array.from({ length: 12 }, (_, place) =>
    articleOf(["One."], { title: `Article ${place + 1}` }),
  );
  expect(
    renderPlain(renderHelp(articles.slice(0, 10), 12, false, english).components).content,
  ).toMatchInlineSnapshot(`
    "Footnote

    I answer questions about 12 news articles with passages from them, word for word, each with its source. I write nothing of my own, and I say so when the articles do not answer.

    /ask question: \`How many troops are near the border?\` · choose an article to look in it alone · private: only you see the answer

    Articles, newest first:
    - Article 1 — news.example, January 10, 2022
    - Article 2 — news.example, January 10, 2022
    - Article 3 — news.example, January 10, 2022
    - Article 4 — news.example, January 10, 2022
    - Article 5 — news.example, January 10, 2022
    - Article 6 — news.example, January 10, 2022
    - Article 7 — news.example, January 10, 2022
    - Article 8 — news.example, January 10, 2022
    - Article 9 — news.example, January 10, 2022
    - Article 10 — news.example, January 10, 2022
    and 2 more

    No question is kept."
  `);
});

test("cuts a publisher's name that would fill the message", () => {
  const named = articleOf(["One."], { title: "*".repeat(500), publisher: "#".repeat(5000) });
  const { components } = renderHelp(
    Array.from({ length: 10 }, () => named),
    10,
    true,
    english,
  );
  const flags = MessageFlags.IsComponentsV2;
  expect(faultsOfMessage({ components: components as readonly RawComponent[], flags })).toEqual([]);
});

test("any articles give a message that Discord takes, as a card and as plain text", () => {
  const languages = fc.constantFrom("en-US", "de", "ru").map(languageOf);
  fc.assert(
    fc.property(fc.array(anyArticle, { maxLength: 15 }), languages, (articles, language) => {
      const { components } = renderHelp(articles, articles.length, true, language);
      const flags = MessageFlags.IsComponentsV2;
      expect(faultsOfMessage({ components: components as readonly RawComponent[], flags })).toEqual([]);
      expect(faultsOfMessage({ content: renderPlain(components).content })).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
