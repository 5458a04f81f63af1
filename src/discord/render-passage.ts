import type { APISectionComponent, APITextDisplayComponent } from "discord.js";
import type { CitedPassage } from "../answer/answer-question.ts";
import { type Citation, MAX_LINK_CHARACTERS } from "../news/citation.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Span } from "../text/tokens.ts";
import { linkedText, textDisplay } from "./components.ts";
import { type Excerpt, excerptAround } from "./excerpt.ts";
import type { Language } from "./locales/catalogue.ts";
import { escapeMarkdown } from "./markdown.ts";
import { rememberByArticle } from "./remember-by-article.ts";

/** What stands for words that are left out. */
export const CUT_MARK = "[…]";

/** A passage as it will stand on a card. */
export interface LaidPassage extends CitedPassage {
  /** Its place in the answer, from 1. */
  readonly rank: number;
  readonly shown: Excerpt;
}

/** Chooses what is shown of the passage; `most` is the greatest length of its text in characters of markdown. */
export function layPassage(cited: CitedPassage, rank: number, most: number): LaidPassage {
  const { passage, article, citation } = cited;
  const { text, number } = passage.paragraph;
  const { start, end } = passage.sentence;
  const sentences = () => sentencesOf(text, article.language);
  const lengthOf = (part: string) => quote(escapeMarkdown(part)).length;
  const shown = excerpts(article, `${number} ${start} ${end} ${most}`, () =>
    excerptAround(text, sentences, passage.sentence, most, lengthOf),
  );
  return { passage, article, citation, rank, shown };
}

/**
 * A passage as a quotation with its answering sentence in bold, its citation under it and the link beside it; with
 * its rank when it is not alone on the card.
 */
export function renderPassage(
  passage: LaidPassage,
  isAlone: boolean,
  language: Language,
): APISectionComponent | APITextDisplayComponent {
  const key = `${isAlone ? "alone" : "listed"} ${placeOf(passage)} ${language.locale}`;
  return rendered(passage.article, key, () => renderAnew(passage, isAlone, language));
}

/** What of its article a passage shows on which place of a card: what is made of it is the same for the same. */
export function placeOf({ passage: { paragraph, sentence }, rank, shown }: LaidPassage): string {
  return `${rank} ${paragraph.number} ${sentence.start} ${sentence.end} ${shown.start} ${shown.end}`;
}

/** A text about a passage with the link that opens it; without when the address is too long for Discord. */
export function linkedPassage(
  content: string,
  { url }: Citation,
  rank: number,
  language: Language,
): APISectionComponent | APITextDisplayComponent {
  if (url.length > MAX_LINK_CHARACTERS) return textDisplay(content);
  return linkedText(content, rankedLabel(language.text("answer.open"), rank), url);
}

/** The label of a button that belongs to one of several passages: the first one's stands bare. */
export function rankedLabel(label: string, rank: number): string {
  return rank === 1 ? label : `${label} ${rank}`;
}

/** What a citation's text needs, long names cut. */
export function citationValues(citation: Citation, language: Language) {
  return {
    title: cutName(citation.title, MAX_TITLE_CHARACTERS),
    source: cutName(citation.source, MAX_SOURCE_CHARACTERS),
    date: language.date(citation.date),
    paragraph: citation.paragraph,
  };
}

/** The stretch escaped, with marks for what is left out, and what of `bold` is within it in bold. */
export function renderStretch(text: string, shown: Excerpt, bold: Span): string {
  const start = Math.min(Math.max(shown.start, bold.start), shown.end);
  const end = Math.min(shown.end, Math.max(start, bold.end));
  const parts = [text.slice(shown.start, start), text.slice(start, end), text.slice(end, shown.end)];
  const [before = "", sentence = "", after = ""] = parts.map(escapeMarkdown);
  const opening = shown.isCutBefore ? `${CUT_MARK} ` : "";
  const closing = shown.isCutAfter ? ` ${CUT_MARK}` : "";
  const emphasized = sentence.trim() === "" ? sentence : `**${sentence}**`;
  return `${opening}${before}${emphasized}${after}${closing}`;
}

/** Every line as a line of a quotation. */
export function quote(markdown: string): string {
  return markdown.replace(/^/gm, "> ");
}

/** The name, or its first characters with a mark; `most` counts characters as people do, a pair of surrogates once. */
export function cutName(name: string, most: number): string {
  const characters = [...name];
  return characters.length <= most ? name : `${characters.slice(0, most - 1).join("")}…`;
}

/** People ask about the same passages in many words; measuring and escaping them takes longest of a card. */
const REMEMBERED_PASSAGES = 1000;
const excerpts = rememberByArticle<Excerpt>(REMEMBERED_PASSAGES);
const rendered = rememberByArticle<APISectionComponent | APITextDisplayComponent>(REMEMBERED_PASSAGES);

function renderAnew(
  { passage, citation, rank, shown }: LaidPassage,
  isAlone: boolean,
  language: Language,
): APISectionComponent | APITextDisplayComponent {
  const cited = language.text("answer.citation", citationValues(citation, language));
  const numbered = isAlone ? cited : `${rank} · ${cited}`;
  const text = quote(renderStretch(passage.paragraph.text, shown, passage.sentence));
  return linkedPassage(`${text}\n-# ${escapeMarkdown(numbered)}`, citation, rank, language);
}

const MAX_TITLE_CHARACTERS = 150;
const MAX_SOURCE_CHARACTERS = 80;
