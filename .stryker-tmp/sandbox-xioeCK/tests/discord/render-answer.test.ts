// @ts-nocheck
import { MessageFlags } from "discord.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findAnswerPage } from "../../src/answer/answer-page.ts";
import { digest } from "../../src/answer/article-key.ts";
import { contextAround } from "../../src/answer/show-context.ts";
import { measure } from "../../src/discord/budget.ts";
import { languageOf } from "../../src/discord/locales/catalogue.ts";
import { unescapeMarkdown } from "../../src/discord/markdown.ts";
import { COMFORTABLE_CARD_CHARACTERS, renderAnswer } from "../../src/discord/render-answer.ts";
import { fitsContextCard, renderContext } from "../../src/discord/render-context.ts";
import { renderPlain } from "../../src/discord/render-plain.ts";
import type { Reply } from "../../src/discord/reply.ts";
import { readSeeds } from "../../src/ingest/read-seeds.ts";
import { type Article, OPERATOR_COLLECTION } from "../../src/news/article.ts";
import { sentencesOf } from "../../src/text/sentences.ts";
import { anyArticle, articleOf, printable, snapshotOf } from "./articles.ts";
import { allComponents, faultsOfMessage, type RawComponent } from "./check-payload.ts";

const collections = [OPERATOR_COLLECTION];
const publicView = { isPrivate: false, maySpeak: true, canShare: true };
const anyView = fc.record({ isPrivate: fc.boolean(), maySpeak: fc.boolean(), canShare: fc.boolean() });
const anyQuestion = fc.oneof(printable, fc.constant("*".repeat(300)), fc.constant("語".repeat(300)));
const anyLanguage = fc.constantFrom("en-US", "de", "ru", "es-ES", "fr", "pt-BR", "uk").map(languageOf);

test("500 random articles and questions give no message that Discord would refuse", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyArticle, { minLength: 1, maxLength: 3 }),
      anyQuestion,
      anyView,
      anyLanguage,
      fc.record({ number: fc.integer({ min: 1, max: 9 }), threshold: fc.constantFrom(0, 0, 2) }),
      async (articles, text, view, language, { number, threshold }) => {
        const named = articles.map((article, place) => rename(article, `a${place}`));
        const question = { text: text.slice(0, 300).toWellFormed(), collections };
        const found = await findAnswerPage(snapshotOf(...named), question, number, threshold);
        const page = {
          ...found,
          passages: found.passages.length > 0 ? found.passages : allPassages(named),
        };
        expect(refusals(renderAnswer(page, view, language))).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

test("no stretch of a random article is a message that Discord would refuse", () => {
  fc.assert(
    fc.property(anyArticle, anyQuestion, fc.nat(), anyLanguage, (article, text, at, language) => {
      const paragraph = article.paragraphs[at % article.paragraphs.length] ?? {
        articleId: "",
        number: 1,
        text,
      };
      const sentence = sentencesOf(paragraph.text)[0] ?? { start: 0, end: 1 };
      const question = text.slice(0, 300).toWellFormed();
      const found = { question, article, paragraph, sentence, isOnlyArticle: true };
      const window = contextAround(article, paragraph, sentence, (parts) => fitsContextCard(article, parts));
      const components = renderContext(found, window, language);
      expect(refusals({ components, isPrivate: true, outcome: "answered" })).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("the heading gives back the question as it was asked", async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion, async (text) => {
      const question = text.slice(0, 300).toWellFormed();
      const page = await findAnswerPage(snapshotOf(), { text: question, collections }, 1, 0.5);
      const [, heading] = textsOf(renderAnswer(page, publicView, languageOf("en-US")));
      expect(unescapeMarkdown((heading ?? "").replace(/^### /, ""))).toBe(question);
    }),
  );
});

test("shows a passage word for word where it is not cut", async () => {
  await fc.assert(
    fc.asyncProperty(printable, async (text) => {
      const short = text.slice(0, 60).toWellFormed();
      fc.pre(/\S/.test(short));
      const page = { ...(await emptyPage()), isAnswered: true, passages: allPassages([articleOf([short])]) };
      const shown = textsOf(renderAnswer(page, publicView, languageOf("en-US")))[2] ?? "";
      const quoted = shown.slice(0, shown.lastIndexOf("\n-# "));
      const withoutBold = quoted.replace(/\\[\s\S]|\*\*/g, (mark) => (mark === "**" ? "" : mark));
      expect(unescapeMarkdown(withoutBold.replace(/^> /gm, ""))).toBe(short);
    }),
  );
});

const questions: readonly string[] = [
  "Who met in Geneva?",
  "How many troops has Russia placed near the border of Ukraine, and since when?",
  "What did Ryabkov say about Ukraine, Georgia and NATO behind closed doors?",
  "Who took down Ukraine's power grid in 2015?",
  "Why do the Ukrainians use no military radios, and what do they use in place of them?",
  "In what way are cyberattacks part of Russia's strategy, and what did Peterson say of the soldiers' cellphones?",
];
const { articles: seeds } = await readSeeds("seeds");

test.each(questions)("the seed's card for %j is a short read", async (text) => {
  const snapshot = snapshotOf(...seeds);
  for (const isPrivate of [true, false]) {
    for (const number of [1, 2, 3]) {
      const page = await findAnswerPage(snapshot, { text, collections }, number, 0);
      const usage = measure(renderAnswer(page, { ...publicView, isPrivate }, languageOf("en-US")).components);
      expect(usage.characters).toBeLessThanOrEqual(COMFORTABLE_CARD_CHARACTERS);
      expect(usage.components).toBeLessThanOrEqual(20);
    }
  }
});

test("shortens passages until the card is a short read, the third most", async () => {
  const long = (name: string) =>
    `${name} begins here. ${"It goes on and on in the same way. ".repeat(30)}`.trim();
  const snapshot = snapshotOf(articleOf([long("One"), long("Two"), long("Three")]));
  const page = await findAnswerPage(snapshot, { text: "What begins here?", collections }, 1, 0);
  const reply = renderAnswer(page, publicView, languageOf("en-US"));
  const lengths = textsOf(reply)
    .filter((text) => text.startsWith("> "))
    .map((text) => text.length);
  expect(lengths).toHaveLength(3);
  expect(lengths).toEqual([...lengths].sort((one, other) => other - one));
  expect(measure(reply.components).characters).toBeLessThanOrEqual(COMFORTABLE_CARD_CHARACTERS);
  const labels = allComponents(reply.components as readonly RawComponent[]).flatMap(
    ({ label }) => label ?? [],
  );
  expect(labels).toContain("Show more");
});

function rename(article: Article, id: string): Article {
  return articleOf(
    article.paragraphs.map(({ text }) => text),
    { ...article, id },
  );
}

function allPassages(articles: readonly Article[]) {
  return articles
    .flatMap((article) => article.paragraphs.map((paragraph) => ({ article, paragraph })))
    .slice(0, 3)
    .map(({ article, paragraph }) => {
      const sentence = sentencesOf(paragraph.text)[0] ?? { start: 0, end: 1 };
      const { title, date, url, publisher = "" } = article;
      return {
        article,
        passage: { paragraph, sentence, score: 1, probability: 0.5 },
        citation: { title, date, url, source: publisher, paragraph: paragraph.number },
      };
    });
}

async function emptyPage() {
  return {
    ...(await findAnswerPage(snapshotOf(), { text: "What?", collections }, 1, 0.5)),
    digest: digest("nothing"),
  };
}

function textsOf({ components }: Reply): readonly string[] {
  const all = allComponents(components as readonly RawComponent[]);
  return ["", ...all.flatMap(({ content }) => content ?? [])];
}

function refusals({ components, isPrivate }: Reply): readonly string[] {
  const hidden = isPrivate ? MessageFlags.Ephemeral : 0;
  const asCard = {
    components: components as readonly RawComponent[],
    flags: MessageFlags.IsComponentsV2 | hidden,
  };
  const plain = renderPlain(components);
  const asText = { content: plain.content, components: plain.rows as readonly RawComponent[], flags: hidden };
  return [...faultsOfMessage(asCard), ...faultsOfMessage(asText)];
}
