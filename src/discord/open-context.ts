import { digest } from "../answer/article-key.ts";
import {
  type ContextWindow,
  contextAround,
  contextFrom,
  contextUpTo,
  type FitsContext,
} from "../answer/show-context.ts";
import { UserError } from "../errors.ts";
import type { Article } from "../news/article.ts";
import { type ContextTarget, readContextFields } from "./answer-ids.ts";
import type { Button } from "./button.ts";
import { questionOf } from "./card-question.ts";
import { placeReply, readCard } from "./read-card.ts";
import { renderChanged } from "./render-changed.ts";
import { type FoundPassage, fitsContextCard, renderContext } from "./render-context.ts";

/** "Show in context", "Show more", "Earlier" and "Later": a stretch of the passage's article. */
export const openContext: Button = {
  name: "context",
  async press(interaction, fields, context) {
    const { collections, language } = context;
    const target = readContextFields(fields);
    if (target === undefined) throw new UserError(language.text("error.button-unknown"));
    const card = readCard(interaction);
    const { text: question } = await questionOf(card, undefined, context);
    const article = await (await context.snapshot()).articles.byKey(target.article, collections);
    const found = article && findPassage(article, target, question);
    if (found === undefined) {
      return renderChanged(question, target.isOnlyArticle ? target.article : undefined, language);
    }
    const components = renderContext(found, windowOf(found, target), language);
    return placeReply(card, { components, isPrivate: card.isPrivate, outcome: "answered" });
  },
};

/** The paragraph with the text that the card showed, at its place or wherever it stands now. */
function findPassage(article: Article, target: ContextTarget, question: string): FoundPassage | undefined {
  const same = article.paragraphs.filter(({ text }) => digest(text) === target.digest);
  const paragraph = same.find(({ number }) => number === target.paragraph) ?? same[0];
  if (paragraph === undefined) return undefined;
  const { sentence, isOnlyArticle } = target;
  const part = paragraph.text.slice(sentence.start, sentence.end);
  if (part === "" || !part.isWellFormed() || sentence.end > paragraph.text.length) return undefined;
  return { question, article, paragraph, sentence, isOnlyArticle };
}

function windowOf({ article, paragraph, sentence }: FoundPassage, { move }: ContextTarget): ContextWindow {
  const fits: FitsContext = (parts) => fitsContextCard(article, parts);
  if (move === undefined) return contextAround(article, paragraph, sentence, fits);
  const place = { paragraph: move.paragraph, start: move.start, end: move.start };
  return move.isBack ? contextUpTo(article, place, fits) : contextFrom(article, place, fits);
}
