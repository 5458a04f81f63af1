import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
} from "discord.js";
import { findQuotationPage } from "../src/answer/find-quotation-page.ts";
import { readArticle, suggestArticleChoices } from "../src/discord/article-option.ts";
import type { Choice, Command, CommandContext } from "../src/discord/command.ts";
import { EVERYWHERE } from "../src/discord/command-places.ts";
import { copyQuotation } from "../src/discord/copy-quotation.ts";
import { MAX_QUESTION_CHARACTERS, questionText } from "../src/discord/question-text.ts";
import { type QuotationSubject, renderQuotations } from "../src/discord/render-quotations.ts";
import { MAX_LISTED_SPEAKERS, renderSpeakers } from "../src/discord/render-speakers.ts";
import type { Reply } from "../src/discord/reply.ts";
import { labelledChoice } from "../src/discord/suggest-choices.ts";
import { questionOf, turnQuotations } from "../src/discord/turn-quotations.ts";
import { viewOf } from "../src/discord/view.ts";

const { Boolean: YesNo, String: Text } = ApplicationCommandOptionType;

/** `/quote`: what was said, word for word, and by whom. */
const quote: Command = {
  shape: {
    name: "quote",
    type: ApplicationCommandType.ChatInput,
    ...EVERYWHERE,
    options: [
      { name: "speaker", type: Text, autocomplete: true, maxLength: 100 },
      { name: "about", type: Text, minLength: 2, maxLength: MAX_QUESTION_CHARACTERS },
      { name: "article", type: Text, autocomplete: true },
      { name: "private", type: YesNo },
    ],
  },
  isPrivate,
  run,
  suggest,
  buttons: [turnQuotations, copyQuotation],
};
export default quote;

function isPrivate(interaction: ChatInputCommandInteraction): boolean {
  return viewOf(interaction, interaction.options.getBoolean("private") ?? false).isPrivate;
}

async function run(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<Reply> {
  const { language, collections, deadline } = context;
  const snapshot = await context.snapshot();
  const subject = await readSubject(interaction, context);
  if (subject === undefined) {
    return renderSpeakers(await snapshot.quotations.speakers(collections, MAX_LISTED_SPEAKERS), language);
  }
  const question = { ...questionOf(subject), collections, signal: deadline.signal };
  const page = await findQuotationPage(snapshot, question, 1);
  return renderQuotations(page, subject, isPrivate(interaction), language);
}

/** What is asked for: the heading is the topic, else the speaker, else the article; undefined: nothing. */
async function readSubject(
  interaction: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<QuotationSubject | undefined> {
  const { language } = context;
  const [about, speaker] = ["about", "speaker"].map((name) => {
    const given = interaction.options.getString(name);
    return given === null ? undefined : questionText(given, language);
  });
  const article = await readArticle(interaction, context);
  const rest = {
    ...(speaker !== undefined && { speaker }),
    ...(article !== undefined && { article: article.id }),
  };
  if (about !== undefined) return { heading: "about", text: about, ...rest };
  if (speaker !== undefined) return { heading: "speaker", text: speaker, ...rest };
  if (article !== undefined) return { heading: "article", text: article.title, ...rest };
  return undefined;
}

async function suggest(
  interaction: AutocompleteInteraction,
  context: CommandContext,
): Promise<readonly Choice[]> {
  const { collections, language } = context;
  const { name, value } = interaction.options.getFocused(true);
  if (name === "article") return suggestArticleChoices(value, context);
  const { quotations } = await context.snapshot();
  const suggested = await quotations.suggestSpeakers(value, collections, 25);
  return suggested.map((speaker) => ({
    name: labelledChoice(
      speaker.role === undefined ? speaker.name : `${speaker.name}, ${speaker.role}`,
      language.text("speakers.count", { count: speaker.count }),
    ),
    value: speaker.name.slice(0, 100),
  }));
}
