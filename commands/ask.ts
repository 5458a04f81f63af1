import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
} from "discord.js";
import { findAnswerPage } from "../src/answer/answer-page.ts";
import { visibleArticles } from "../src/answer/snapshot.ts";
import { findArticle, suggestArticles } from "../src/answer/suggest-articles.ts";
import { askAgain } from "../src/discord/ask-again.ts";
import type { Choice, Command, CommandContext } from "../src/discord/command.ts";
import { markUnhelpful } from "../src/discord/mark-unhelpful.ts";
import { openContext } from "../src/discord/open-context.ts";
import { MAX_QUESTION_CHARACTERS, questionText } from "../src/discord/question-text.ts";
import { renderAnswer } from "../src/discord/render-answer.ts";
import type { Reply } from "../src/discord/reply.ts";
import { noteGap } from "../src/discord/seeds/note-gap.ts";
import { labelledChoice } from "../src/discord/suggest-choices.ts";
import { shareAnswer, turnPage } from "../src/discord/turn-page.ts";
import { viewOf } from "../src/discord/view.ts";
import { UserError } from "../src/errors.ts";

const { BotDM, Guild, PrivateChannel } = InteractionContextType;
const { GuildInstall, UserInstall } = ApplicationIntegrationType;

/** `/ask`: the passages that answer a question. */
const ask: Command = {
  shape: {
    name: "ask",
    type: ApplicationCommandType.ChatInput,
    contexts: [Guild, BotDM, PrivateChannel],
    integrationTypes: [GuildInstall, UserInstall],
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
  const snapshot = services.library.snapshot();
  const named = interaction.options.getString("article");
  const article = named === null ? undefined : findArticle(visibleArticles(snapshot, collections), named);
  if (named !== null && article === undefined) throw new UserError(language.text("error.article-unknown"));
  const { signal } = deadline;
  const question = { text, collections, signal, ...(article !== undefined && { article: article.id }) };
  const page = await findAnswerPage(snapshot, question, 1, services.answerThreshold);
  if (!page.isAnswered) noteGap(interaction, text, services);
  return renderAnswer(page, viewOf(interaction, isPrivate(interaction)), language);
}

async function suggest(
  interaction: AutocompleteInteraction,
  { services, collections, language }: CommandContext,
): Promise<readonly Choice[]> {
  const articles = visibleArticles(services.library.snapshot(), collections);
  return suggestArticles(articles, interaction.options.getFocused(), 25).map(({ id, title, date }) => ({
    name: labelledChoice(title, language.date(date)),
    value: id,
  }));
}
