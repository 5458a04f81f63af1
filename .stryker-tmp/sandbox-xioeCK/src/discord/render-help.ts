// @ts-nocheck
import { KEPT_DAYS } from "../answer/gaps.ts";
import type { Article } from "../news/article.ts";
import { citeSentence } from "../news/citation.ts";
import { container, textDisplay } from "./components.ts";
import type { Language } from "./locales/catalogue.ts";
import { escapeMarkdown } from "./markdown.ts";
import { cutName } from "./render-passage.ts";
import type { Reply } from "./reply.ts";

/**
 * What the bot is, how to ask it, the newest of the articles that the person sees, and whether unanswered questions are
 * kept.
 */
export function renderHelp(articles: readonly Article[], keepsGaps: boolean, language: Language): Reply {
  const shown = articles.slice(0, MAX_LISTED_ARTICLES).map((article) => `- ${describe(article, language)}`);
  const hidden = articles.length - shown.length;
  const lines = [
    language.text("help.articles"),
    ...shown,
    ...(hidden > 0 ? [language.text("help.more", { count: hidden })] : []),
  ];
  const components = [
    container([
      textDisplay(`### ${language.text("help.title")}`),
      textDisplay(language.text("help.what", { count: articles.length })),
      textDisplay(language.text("help.ask")),
      textDisplay(lines.join("\n")),
      textDisplay(`-# ${language.text(keepsGaps ? "help.gaps-on" : "help.gaps-off", { days: KEPT_DAYS })}`),
    ]),
  ];
  return { components, isPrivate: true, outcome: "answered" };
}

/** Ten names of these lengths, escaped at worst to twice that, stay within a message. */
const MAX_LISTED_ARTICLES = 10;
const MAX_TITLE_CHARACTERS = 100;
const MAX_SOURCE_CHARACTERS = 40;

function describe(article: Article, language: Language): string {
  const { title, source, date } = citeSentence(
    article,
    { articleId: article.id, number: 1, text: "" },
    { start: 0, end: 0 },
  );
  const names = {
    title: cutName(title, MAX_TITLE_CHARACTERS),
    source: cutName(source, MAX_SOURCE_CHARACTERS),
  };
  return escapeMarkdown(language.text("help.article", { ...names, date: language.date(date) }));
}
