// @ts-nocheck
import type { APIComponentInContainer, APIMessageTopLevelComponent } from "discord.js";
import { type AnswerPage, PAGE_SIZE } from "../answer/answer-page.ts";
import { answerRows } from "./answer-buttons.ts";
import { isWithinBudget, measure } from "./budget.ts";
import { container, textDisplay } from "./components.ts";
import type { Language, TextKey } from "./locales/catalogue.ts";
import { escapeMarkdown } from "./markdown.ts";
import { HEADING_MARK } from "./read-card.ts";
import { type LaidPassage, layPassage, renderPassage } from "./render-passage.ts";
import type { Reply } from "./reply.ts";
import type { View } from "./view.ts";

/** A card is a short read: its texts stay within so many characters when shorter passages can make it so. */
export const COMFORTABLE_CARD_CHARACTERS = 1200;

/** The card of an answer: the question, the passages, what they are worth. Declined answers are always private. */
export function renderAnswer(page: AnswerPage, view: View, language: Language): Reply {
  return {
    components: renderShortCard(page, view, language),
    isPrivate: view.isPrivate || !page.isAnswered,
    outcome: page.isAnswered ? "answered" : "declined",
  };
}

function renderShortCard(
  page: AnswerPage,
  view: View,
  language: Language,
): readonly APIMessageTopLevelComponent[] {
  const heading = textDisplay(`${HEADING_MARK}${escapeMarkdown(page.question)}`);
  const footer = textDisplay(footerText(page, view, language));
  let passages: readonly LaidPassage[] = [];
  let card = container([]);
  for (const lengths of passageLengths) {
    passages = layPassages(page, lengths);
    card = container([heading, ...renderBody(page, passages, language), footer]);
    if (measure([card]).characters <= COMFORTABLE_CARD_CHARACTERS) break;
  }
  const components = [card, ...answerRows(page, passages, view, language)];
  if (!isWithinBudget(components)) throw new Error("a card of the shortest passage is over the budget");
  return components;
}

/** Greatest lengths of the first, second and third passage, roomy first; the third is always compact. */
const passageLengths: readonly (readonly number[])[] = [
  [700, 340, 200],
  [700, 200, 140],
  [480, 200, 140],
  [400, 160],
  [480],
  [300],
];

function layPassages({ passages, number }: AnswerPage, lengths: readonly number[]): readonly LaidPassage[] {
  const before = (number - 1) * PAGE_SIZE;
  return passages
    .slice(0, lengths.length)
    .map((cited, place) => layPassage(cited, before + place + 1, lengths[place] ?? 0));
}

function renderBody(
  page: AnswerPage,
  passages: readonly LaidPassage[],
  language: Language,
): readonly APIComponentInContainer[] {
  const isAlone = passages.length === 1 && page.number === 1;
  const shown = passages.map((passage) => renderPassage(passage, isAlone, language));
  return page.isAnswered ? shown : [textDisplay(declinedText(passages, language)), ...shown];
}

function declinedText(passages: readonly LaidPassage[], language: Language): string {
  const what = language.text(passages.length === 0 ? "answer.nothing" : "answer.closest");
  return `**${language.text("answer.declined")}**\n${what}`;
}

function footerText({ passages, snapshotId }: AnswerPage, view: View, language: Language): string {
  const strength = language.text(strengthOf(passages[0]?.passage.probability ?? 0));
  const footer = `-# ${language.text("answer.footer", { strength, version: snapshotId })}`;
  return view.maySpeak ? footer : `${footer}\n-# ${language.text("answer.private")}`;
}

function strengthOf(probability: number): TextKey {
  if (probability >= STRONG_PROBABILITY) return "answer.strong";
  return probability >= FAIR_PROBABILITY ? "answer.fair" : "answer.weak";
}

const STRONG_PROBABILITY = 0.85;
const FAIR_PROBABILITY = 0.6;
