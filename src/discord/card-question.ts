import type { Question } from "../answer/answer-question.ts";
import { UserError } from "../errors.ts";
import type { CommandContext } from "./command.ts";
import { questionText } from "./question-text.ts";
import type { Card } from "./read-card.ts";

/**
 * The question of a card, to be asked again by whoever pressed: of all articles that they may see, or of the one
 * with this key. Throws a `UserError` when the card has no question, or they see no such article.
 */
export async function questionOf(
  card: Card,
  key: string | undefined,
  { snapshot, collections, language, deadline }: CommandContext,
): Promise<Omit<Question, "limit">> {
  if (card.question === undefined) throw new UserError(language.text("error.button-unknown"));
  const { signal } = deadline;
  const text = questionText(card.question, language);
  if (key === undefined) return { text, collections, signal };
  const article = await (await snapshot()).articles.byKey(key, collections);
  if (article === undefined) throw new UserError(language.text("error.article-gone"));
  return { text, collections, signal, article: article.id };
}
