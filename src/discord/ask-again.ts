import { findAnswerPage } from "../answer/answer-page.ts";
import { UserError } from "../errors.ts";
import { readAgainFields } from "./answer-ids.ts";
import type { Button } from "./button.ts";
import { questionOf } from "./card-question.ts";
import { placeReply, readCard } from "./read-card.ts";
import { renderAnswer } from "./render-answer.ts";
import { viewOf } from "./view.ts";

/** "Ask again" and "Back to the answer": the first page of the card's question, as the articles are now. */
export const askAgain: Button = {
  name: "again",
  async press(interaction, fields, context) {
    const { services, language } = context;
    const key = readAgainFields(fields);
    if (key === undefined) throw new UserError(language.text("error.button-unknown"));
    const card = readCard(interaction);
    const question = await questionOf(card, key ?? undefined, context);
    const page = await findAnswerPage(await context.snapshot(), question, 1, services.answerThreshold);
    const view = viewOf(interaction, card.isPrivate || !card.isOwn);
    return placeReply(card, renderAnswer(page, view, language));
  },
};
