// @ts-nocheck
import type { APIComponentInContainer, APIMessageTopLevelComponent } from "discord.js";
import { articleKey, digest } from "../answer/article-key.ts";
import {
  type CitedQuotation,
  QUOTATION_PAGE_SIZE,
  type QuotationPage,
} from "../answer/find-quotation-page.ts";
import { sentencesOf } from "../text/sentences.ts";
import { isWithinBudget } from "./budget.ts";
import { button, container, rowOf, textDisplay } from "./components.ts";
import { excerptAround } from "./excerpt.ts";
import type { Language } from "./locales/catalogue.ts";
import { escapeMarkdown } from "./markdown.ts";
import { copyId, type HeadingKind, quotationPageId } from "./quotation-ids.ts";
import { HEADING_MARK } from "./read-card.ts";
import { citationValues, linkedPassage, quote, rankedLabel, renderStretch } from "./render-passage.ts";
import { renderEvidence, renderSpeaker } from "./render-speaker.ts";
import type { Reply } from "./reply.ts";

/** What a card of quotations is about: its heading, and what the heading does not tell. */
export interface QuotationSubject {
  readonly heading: HeadingKind;
  /** The topic, the speaker's name or the article's title, as `heading` says. */
  readonly text: string;
  readonly speaker?: string;
  readonly article?: string;
}

/** The card of a page of quotations; with none, a private word that nobody is quoted so. */
export function renderQuotations(
  page: QuotationPage,
  subject: QuotationSubject,
  isPrivate: boolean,
  language: Language,
): Reply {
  if (page.quotations.length === 0) {
    const components = [container([headingOf(subject), textDisplay(language.text("quote.none"))])];
    return { components, isPrivate: true, outcome: "declined" };
  }
  for (const most of quotationLengths) {
    const components = renderCard(page, subject, most, language);
    if (isWithinBudget(components)) return { components, isPrivate, outcome: "answered" };
  }
  throw new Error("a card of the shortest quotations is over the budget");
}

/** Greatest lengths of a quotation in characters of markdown, roomy first. */
const quotationLengths: readonly number[] = [700, 400, 200, 100];

function renderCard(
  page: QuotationPage,
  subject: QuotationSubject,
  most: number,
  language: Language,
): readonly APIMessageTopLevelComponent[] {
  const first = (page.number - 1) * QUOTATION_PAGE_SIZE + 1;
  const body: readonly APIComponentInContainer[] = [
    headingOf(subject),
    ...page.quotations.map((cited, place) => renderQuotation(cited, first + place, most, language)),
    textDisplay(`-# ${language.text("quote.footer", { total: page.total })}`),
  ];
  const copies = page.quotations.map(({ quotation, article }, place) => {
    const { paragraph, start, end } = quotation;
    const label = rankedLabel(language.text("quote.copy"), first + place);
    return button(label, copyId({ article: articleKey(article.id), paragraph, start, end }));
  });
  return [container(body), ...rowOf(copies), ...rowOf(turnButtons(page, subject, language))];
}

function headingOf({ text }: QuotationSubject) {
  return textDisplay(`${HEADING_MARK}${escapeMarkdown(text)}`);
}

function renderQuotation(
  { quotation, article, citation }: CitedQuotation,
  rank: number,
  most: number,
  language: Language,
) {
  const { text } = quotation;
  const sentences = sentencesOf(text, article.language);
  const opening = sentences[0] ?? { start: 0, end: text.length };
  const shown = excerptAround(
    text,
    () => sentences,
    opening,
    most,
    (part) => quote(escapeMarkdown(part)).length,
  );
  const words = renderStretch(text, shown, { start: 0, end: 0 });
  const said =
    quotation.kind === "indirect" ? language.text("quote.reports", { words }) : quote(`“${words}”`);
  const cited = escapeMarkdown(language.text("answer.citation", citationValues(citation, language)));
  const content = [
    said,
    renderSpeaker(quotation.attribution, language),
    `-# ${renderEvidence(quotation, language)}`,
    `-# ${rank} · ${cited}`,
  ].join("\n");
  return linkedPassage(content, citation, rank, language);
}

function turnButtons(page: QuotationPage, subject: QuotationSubject, language: Language) {
  const target = {
    from: page.number,
    digest: page.digest,
    heading: subject.heading,
    ...(subject.speaker !== undefined &&
      subject.heading !== "speaker" && { speaker: digest(subject.speaker) }),
    ...(subject.article !== undefined && { article: articleKey(subject.article) }),
  };
  const turn = (key: "answer.previous" | "answer.next", to: number) =>
    button(language.text(key), quotationPageId({ ...target, to }));
  return [
    ...(page.number > 1 ? [turn("answer.previous", page.number - 1)] : []),
    ...(page.hasNext ? [turn("answer.next", page.number + 1)] : []),
  ];
}
