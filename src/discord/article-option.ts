import type { ChatInputCommandInteraction } from "discord.js";
import { findArticle } from "../answer/find-article.ts";
import { UserError } from "../errors.ts";
import type { ArticleHead } from "../news/article.ts";
import type { Choice, CommandContext } from "./command.ts";
import { labelledChoice } from "./suggest-choices.ts";

/** The article that the option `article` names; undefined when it is not given. Throws a `UserError` for an unknown one. */
export async function readArticle(
  interaction: ChatInputCommandInteraction,
  { snapshot, language, collections }: CommandContext,
): Promise<ArticleHead | undefined> {
  const named = interaction.options.getString("article");
  if (named === null) return undefined;
  const article = await findArticle((await snapshot()).articles, named, collections);
  if (article === undefined) throw new UserError(language.text("error.article-unknown"));
  return article;
}

/** The articles that the person may be typing, by title and date. */
export async function suggestArticleChoices(
  typed: string,
  { snapshot, collections, language }: CommandContext,
): Promise<readonly Choice[]> {
  const suggested = await (await snapshot()).articles.suggest(typed, collections, 25);
  return suggested.map((article) => ({
    name: labelledChoice(article.title, language.date(article.date)),
    value: article.id,
  }));
}
