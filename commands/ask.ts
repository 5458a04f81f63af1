import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
} from "discord.js";
import { findAnswerPage } from "../src/answer/answer-page.ts";
import { readArticle, suggestArticleChoices } from "../src/discord/article-option.ts";
import { askAgain } from "../src/discord/ask-again.ts";
import type { Choice, Command, CommandContext } from "../src/discord/command.ts";
import { EVERYWHERE } from "../src/discord/command-places.ts";
import { markUnhelpful } from "../src/discord/mark-unhelpful.ts";
import { openContext } from "../src/discord/open-context.ts";
import { MAX_QUESTION_CHARACTERS, questionText } from "../src/discord/question-text.ts";
import { renderAnswer } from "../src/discord/render-answer.ts";
import type { Reply } from "../src/discord/reply.ts";
import { noteGap } from "../src/discord/seeds/note-gap.ts";
import { shareAnswer, turnPage } from "../src/discord/turn-page.ts";
import { viewOf } from "../src/discord/view.ts";

/** `/ask`: the passages that answer a question. */
const ask: Command = {
  shape: {
    name: "ask",
    type: ApplicationCommandType.ChatInput,
    ...EVERYWHERE,
    options: [
      {
        name: "question",
        type: ApplicationCommandOptionType.String,
        required: true,
        minLength: 2,
        maxLength: MAX_QUESTION_CHARACTERS,
      },
      { name: "article", type: ApplicationCommandOptionType.String, autocomplete: true },
      { name: "private", type: ApplicationCommandOptionType.Boolean },
    ],
  },
  isPrivate,
  run,
  suggest,
  buttons: [turnPage, shareAnswer, openContext, askAgain, markUnhelpful],
};
export default ask;

function isPrivate(interaction: ChatInputCommandInteraction): boolean {
  return viewOf(interaction, interaction.options.getBoolean("private") ?? false).isPrivate;
}

async function run(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<Reply> {
  const { services, language, collections, deadline } = context;
  const text = questionText(interaction.options.getString("question", true), language);
  const snapshot = await context.snapshot();
  const article = await readArticle(interaction, context);
  const { signal } = deadline;
  const question = { text, collections, signal, ...(article !== undefined && { article: article.id }) };
  const page = await findAnswerPage(snapshot, question, 1, services.answerThreshold);
  if (!page.isAnswered) noteGap(interaction, text, services);
  return renderAnswer(page, viewOf(interaction, isPrivate(interaction)), language);
}

async function suggest(
  interaction: AutocompleteInteraction,
  context: CommandContext,
): Promise<readonly Choice[]> {
  return suggestArticleChoices(interaction.options.getFocused(), context);
}
