// @ts-nocheck
import { MessageFlags } from "discord.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkMessage } from "../../src/answer/check-message.ts";
import { findQuotationPage } from "../../src/answer/find-quotation-page.ts";
import { languageOf } from "../../src/discord/locales/catalogue.ts";
import { renderCheck } from "../../src/discord/render-check.ts";
import { renderPlain } from "../../src/discord/render-plain.ts";
import { renderQuotations } from "../../src/discord/render-quotations.ts";
import { OPERATOR_COLLECTION } from "../../src/news/article.ts";
import { anyArticle, snapshotOf } from "./articles.ts";
import { faultsOfMessage, type RawComponent } from "./check-payload.ts";

const collections = [OPERATOR_COLLECTION];
const languages = fc.constantFrom("en-US", "de", "ru").map(languageOf);
const marks = fc.constantFrom('"', "“", "”", "«", "»", " he said. ", "*", "`", "\n", "@everyone ");
const anyMessage = fc
  .array(fc.oneof(fc.string({ unit: "grapheme" }), marks), { maxLength: 60 })
  .map((parts) => parts.join(""));

test("any message checked against any articles gives a card that Discord takes", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyArticle, { maxLength: 3 }),
      anyMessage,
      languages,
      async (articles, message, language) => {
        const own = articles[0]?.paragraphs[0]?.text ?? "";
        const { signal } = new AbortController();
        const checked = await checkMessage(snapshotOf(...articles), `${message} ${own}`, collections, signal);
        const { components } = renderCheck(checked, language);
        expect(faultsOf(components)).toEqual([]);
        expect(faultsOfMessage({ content: renderPlain(components).content })).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

test("the quotations of any articles give a card that Discord takes", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyArticle, { maxLength: 3 }),
      anyMessage,
      languages,
      async (articles, said, language) => {
        const [first, ...rest] = articles;
        const quoting =
          first === undefined
            ? []
            : [
                {
                  ...first,
                  paragraphs: [
                    {
                      articleId: first.id,
                      number: 1,
                      text: `"We will go home now, ${said}," said the mayor.`,
                    },
                  ],
                },
              ];
        const page = await findQuotationPage(snapshotOf(...quoting, ...rest), { collections }, 1);
        const { components } = renderQuotations(
          page,
          { heading: "about", text: said.slice(0, 300) || "x" },
          false,
          language,
        );
        expect(faultsOf(components)).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

function faultsOf(components: unknown): readonly string[] {
  return faultsOfMessage({
    components: components as readonly RawComponent[],
    flags: MessageFlags.IsComponentsV2,
  });
}
