import type { APIComponentInContainer, APIMessageTopLevelComponent } from "discord.js";
import type { Answer } from "../answer/answer-question.ts";
import { isWithinBudget } from "./budget.ts";
import { container, textDisplay } from "./components.ts";
import type { Language, TextKey } from "./locales/catalogue.ts";
import { escapeMarkdown } from "./markdown.ts";
import { renderPassage } from "./render-passage.ts";
import type { Reply } from "./reply.ts";

/** The card of an answer: the question, the passages, what they are worth. Declined answers are always private. */
export function renderAnswer(answer: Answer, isPrivate: boolean, language: Language): Reply {
  const render = answer.isAnswered ? renderAnswered : renderDeclined;
  for (const lengths of passageLengths) {
    const components = render(answer, lengths, language);
    if (isWithinBudget(components)) return replyWith(answer, components, isPrivate);
  }
  throw new Error("a card of the shortest passages is over the budget");
}

/** Greatest lengths of the first, second and third passage, roomy first; the third is always compact. */
const passageLengths: readonly (readonly number[])[] = [
  [1400, 700, 320],
  [900, 450, 220],
  [500, 300, 200],
  [400],
  [200],
];

function replyWith(
  { isAnswered }: Answer,
  components: readonly APIMessageTopLevelComponent[],
  isPrivate: boolean,
): Reply {
  return isAnswered
    ? { components, isPrivate, outcome: "answered" }
    : { components, isPrivate: true, outcome: "declined" };
}

function renderAnswered(
  answer: Answer,
  lengths: readonly number[],
  language: Language,
): readonly APIMessageTopLevelComponent[] {
  const passages = answer.passages.slice(0, lengths.length);
  const footer = language.text("answer.footer", {
    strength: language.text(strengthOf(answer.passages[0]?.passage.probability ?? 0)),
    version: answer.snapshotId,
  });
  return card(
    answer,
    passages.map((passage, place) => renderPassage(passage, lengths[place] ?? 0, language)),
    footer,
  );
}

function renderDeclined(
  answer: Answer,
  lengths: readonly number[],
  language: Language,
): readonly APIMessageTopLevelComponent[] {
  const [closest] = answer.passages;
  const declined = `**${language.text("answer.declined")}**`;
  const footer = language.text("answer.footer", {
    strength: language.text("answer.weak"),
    version: answer.snapshotId,
  });
  if (closest === undefined) {
    return card(answer, [textDisplay(`${declined}\n${language.text("answer.nothing")}`)], footer);
  }
  const heading = textDisplay(`${declined}\n${language.text("answer.closest")}`);
  return card(answer, [heading, renderPassage(closest, lengths[1] ?? 200, language)], footer);
}

function card(
  answer: Answer,
  body: readonly APIComponentInContainer[],
  footer: string,
): readonly APIMessageTopLevelComponent[] {
  const heading = textDisplay(`### ${escapeMarkdown(answer.question)}`);
  return [container([heading, ...body, textDisplay(`-# ${footer}`)])];
}

function strengthOf(probability: number): TextKey {
  if (probability >= STRONG_PROBABILITY) return "answer.strong";
  return probability >= FAIR_PROBABILITY ? "answer.fair" : "answer.weak";
}

const STRONG_PROBABILITY = 0.85;
const FAIR_PROBABILITY = 0.6;
