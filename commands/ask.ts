import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
} from "discord.js";
import { answerQuestion } from "../src/answer/answer-question.ts";
import { visibleArticles } from "../src/answer/snapshot.ts";
import { findArticle, suggestArticles } from "../src/answer/suggest-articles.ts";
import type { Choice, Command, CommandContext } from "../src/discord/command.ts";
import { renderAnswer } from "../src/discord/render-answer.ts";
import type { Reply } from "../src/discord/reply.ts";
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
        maxLength: 300,
      },
      { name: "article", type: ApplicationCommandOptionType.String, autocomplete: true },
      { name: "private", type: ApplicationCommandOptionType.Boolean },
    ],
  },
  isPrivate,
  run,
  suggest,
};
export default ask;

function isPrivate(interaction: ChatInputCommandInteraction): boolean {
  return interaction.options.getBoolean("private") ?? false;
}

async function run(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<Reply> {
  const { services, language, collections, deadline } = context;
  const text = interaction.options.getString("question", true).replace(/\s+/g, " ").trim();
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError(language.text("error.question-empty"));
  const snapshot = services.library.snapshot();
  const named = interaction.options.getString("article");
  const article = named === null ? undefined : findArticle(visibleArticles(snapshot, collections), named);
  if (named !== null && article === undefined) throw new UserError(language.text("error.article-unknown"));
  const { signal } = deadline;
  const question = {
    text,
    collections,
    limit: 3,
    signal,
    ...(article !== undefined && { article: article.id }),
  };
  const answer = await answerQuestion(snapshot, question, services.answerThreshold);
  return renderAnswer(answer, isPrivate(interaction), language);
}

async function suggest(
  interaction: AutocompleteInteraction,
  { services, collections, language }: CommandContext,
): Promise<readonly Choice[]> {
  const articles = visibleArticles(services.library.snapshot(), collections);
  return suggestArticles(articles, interaction.options.getFocused(), 25).map((article) => ({
    name: `${article.title.slice(0, 75)} · ${language.date(article.date)}`,
    value: article.id,
  }));
}
