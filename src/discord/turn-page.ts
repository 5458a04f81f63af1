import type { ButtonInteraction } from "discord.js";
import { type AnswerPage, findAnswerPage } from "../answer/answer-page.ts";
import { UserError } from "../errors.ts";
import { readPageFields } from "./answer-ids.ts";
import type { Button } from "./button.ts";
import { questionOf } from "./card-question.ts";
import type { CommandContext } from "./command.ts";
import { placeReply, readCard } from "./read-card.ts";
import { renderAnswer } from "./render-answer.ts";
import { renderChanged } from "./render-changed.ts";
import type { Reply } from "./reply.ts";
import { viewOf } from "./view.ts";

/** "Next" and "Previous": another page in the place of the card, or as a private copy of somebody else's. */
export const turnPage: Button = {
  name: "page",
  async press(interaction, fields, context) {
    const { page, changed } = await pageOfCard(interaction, fields, context);
    if (page === undefined) return changed;
    const card = readCard(interaction);
    const view = viewOf(interaction, card.isPrivate || !card.isOwn);
    return placeReply(card, renderAnswer(page, view, context.language));
  },
};

/** "Share in channel": the page of a private card, for everybody. */
export const shareAnswer: Button = {
  name: "share",
  async press(interaction, fields, context) {
    const { page, changed } = await pageOfCard(interaction, fields, context);
    if (page === undefined) return changed;
    return renderAnswer(page, viewOf(interaction, false), context.language);
  },
};

type PageOrChange =
  | { readonly page: AnswerPage; readonly changed?: never }
  | { readonly page?: never; readonly changed: Reply };

/** The page that the button names, so long as the card still shows what would be answered now. */
async function pageOfCard(
  interaction: ButtonInteraction,
  fields: readonly string[],
  context: CommandContext,
): Promise<PageOrChange> {
  const target = readPageFields(fields);
  if (target === undefined) throw new UserError(context.language.text("error.button-unknown"));
  const { answerThreshold } = context.services;
  const question = await questionOf(readCard(interaction), target.article, context);
  const snapshot = await context.snapshot();
  const find = (number: number) => findAnswerPage(snapshot, question, number, answerThreshold);
  const shown = await find(target.from);
  const page = target.to === target.from ? shown : await find(target.to);
  if (shown.digest === target.digest && page.passages.length > 0) return { page };
  return { changed: renderChanged(question.text, target.article, context.language) };
}
