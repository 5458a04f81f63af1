import { KEPT_DAYS } from "../answer/gaps.ts";
import type { ArticleHead } from "../news/article.ts";
import { sourceOf } from "../news/citation.ts";
import { container, textDisplay } from "./components.ts";
import type { Language } from "./locales/catalogue.ts";
import { escapeMarkdown } from "./markdown.ts";
import { cutName } from "./render-passage.ts";
import type { Reply } from "./reply.ts";

/** Articles that are listed: ten names of the lengths below, escaped at worst to twice that, stay within a message. */
export const MAX_LISTED_ARTICLES = 10;

/**
 * What the bot is, how to ask it, the newest of the articles that the person sees, of which there are `count`, and
 * whether unanswered questions are kept.
 */
export function renderHelp(
  newest: readonly ArticleHead[],
  count: number,
  keepsGaps: boolean,
  language: Language,
): Reply {
  const shown = newest.slice(0, MAX_LISTED_ARTICLES).map((article) => `- ${describe(article, language)}`);
  const hidden = count - shown.length;
  const lines = [
    language.text("help.articles"),
    ...shown,
    ...(hidden > 0 ? [language.text("help.more", { count: hidden })] : []),
  ];
  const components = [
    container([
      textDisplay(`### ${language.text("help.title")}`),
      textDisplay(language.text("help.what", { count })),
      textDisplay(language.text("help.ask")),
      textDisplay(lines.join("\n")),
      textDisplay(`-# ${language.text(keepsGaps ? "help.gaps-on" : "help.gaps-off", { days: KEPT_DAYS })}`),
    ]),
  ];
  return { components, isPrivate: true, outcome: "answered" };
}

const MAX_TITLE_CHARACTERS = 100;
const MAX_SOURCE_CHARACTERS = 40;

function describe(article: ArticleHead, language: Language): string {
  const names = {
    title: cutName(article.title, MAX_TITLE_CHARACTERS),
    source: cutName(sourceOf(article), MAX_SOURCE_CHARACTERS),
  };
  return escapeMarkdown(language.text("help.article", { ...names, date: language.date(article.date) }));
}
