import type { APISectionComponent, APITextDisplayComponent } from "discord.js";
import type { CitedPassage } from "../answer/answer-question.ts";
import { MAX_LINK_CHARACTERS } from "../news/citation.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Span } from "../text/tokens.ts";
import { linkedText, textDisplay } from "./components.ts";
import { type Excerpt, excerptAround } from "./excerpt.ts";
import type { Language } from "./locales/catalogue.ts";
import { escapeMarkdown } from "./markdown.ts";

/** What stands for words that are left out. */
export const CUT_MARK = "[…]";

/**
 * A passage as a quotation with its answering sentence in bold, its citation under it and the link beside it.
 * `most` is the greatest length of its text in characters of markdown.
 */
export function renderPassage(
  { passage, article, citation }: CitedPassage,
  most: number,
  language: Language,
): APISectionComponent | APITextDisplayComponent {
  const { text } = passage.paragraph;
  const sentences = sentencesOf(text, article.language);
  const lengthOf = (part: string) => quote(escapeMarkdown(part)).length;
  const shown = excerptAround(text, sentences, passage.sentence, most, lengthOf);
  const cited = language.text("answer.citation", {
    title: cutTitle(citation.title),
    source: citation.source,
    date: language.date(citation.date),
    paragraph: citation.paragraph,
  });
  const content = `${quote(renderExcerpt(text, shown, passage.sentence))}\n-# ${escapeMarkdown(cited)}`;
  if (citation.url.length > MAX_LINK_CHARACTERS) return textDisplay(content);
  return linkedText(content, language.text("answer.open"), citation.url);
}

const MAX_TITLE_CHARACTERS = 150;

function cutTitle(title: string): string {
  const characters = [...title];
  if (characters.length <= MAX_TITLE_CHARACTERS) return title;
  return `${characters.slice(0, MAX_TITLE_CHARACTERS - 1).join("")}…`;
}

function renderExcerpt(text: string, shown: Excerpt, answer: Span): string {
  const start = Math.max(shown.start, answer.start);
  const end = Math.min(shown.end, answer.end);
  const parts = [text.slice(shown.start, start), text.slice(start, end), text.slice(end, shown.end)];
  const [before = "", sentence = "", after = ""] = parts.map(escapeMarkdown);
  const opening = shown.isCutBefore ? `${CUT_MARK} ` : "";
  const closing = shown.isCutAfter ? ` ${CUT_MARK}` : "";
  return `${opening}${before}**${sentence}**${after}${closing}`;
}

function quote(markdown: string): string {
  return markdown.replace(/^/gm, "> ");
}
