// @ts-nocheck
import type { ChatInputCommandInteraction } from "discord.js";
import { visibleArticles } from "../answer/snapshot.ts";
import { findArticle, suggestArticles } from "../answer/suggest-articles.ts";
import { UserError } from "../errors.ts";
import type { Article } from "../news/article.ts";
import type { Choice, CommandContext } from "./command.ts";
import { labelledChoice } from "./suggest-choices.ts";

/** The article that the option `article` names; undefined when it is not given. Throws a `UserError` for an unknown one. */
export function readArticle(
  interaction: ChatInputCommandInteraction,
  { services, language, collections }: CommandContext,
): Article | undefined {
  const named = interaction.options.getString("article");
  if (named === null) return undefined;
  const article = findArticle(visibleArticles(services.library.snapshot(), collections), named);
  if (article === undefined) throw new UserError(language.text("error.article-unknown"));
  return article;
}

/** The articles that the person may be typing, by title and date. */
export function suggestArticleChoices(
  typed: string,
  { services, collections, language }: CommandContext,
): readonly Choice[] {
  const articles = visibleArticles(services.library.snapshot(), collections);
  return suggestArticles(articles, typed, 25).map((article) => ({
    name: labelledChoice(article.title, language.date(article.date)),
    value: article.id,
  }));
}
