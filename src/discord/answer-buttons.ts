import type { APIButtonComponentWithCustomId } from "discord.js";
import type { AnswerPage } from "../answer/answer-page.ts";
import { articleKey, digest } from "../answer/article-key.ts";
import { againId, contextId, pageId } from "./answer-ids.ts";
import { button, rowOf } from "./components.ts";
import { encodeCustomId } from "./custom-id.ts";
import type { Language, TextKey } from "./locales/catalogue.ts";
import { rememberByArticle } from "./remember-by-article.ts";
import { type LaidPassage, placeOf, rankedLabel } from "./render-passage.ts";
import type { View } from "./view.ts";

/** The rows under an answer: one button for each passage, and those for the whole. */
export function answerRows(
  page: AnswerPage,
  passages: readonly LaidPassage[],
  view: View,
  language: Language,
) {
  const isOnlyArticle = page.article !== undefined;
  return [
    ...rowOf(passages.map((passage) => contextButton(passage, isOnlyArticle, language))),
    ...rowOf(wholeButtons(page, view, language)),
  ];
}

/** The button that asks the card's question anew: of all articles, or of the one with this id. */
export function againButton(label: string, article: string | undefined): APIButtonComponentWithCustomId {
  return button(label, againId(article === undefined ? undefined : articleKey(article)));
}

/** Their digests take longest. */
const REMEMBERED_BUTTONS = 1000;
const buttons = rememberByArticle<APIButtonComponentWithCustomId>(REMEMBERED_BUTTONS);

function contextButton(
  passage: LaidPassage,
  isOnlyArticle: boolean,
  language: Language,
): APIButtonComponentWithCustomId {
  const key = `${isOnlyArticle ? "one" : "all"} ${placeOf(passage)} ${language.locale}`;
  return buttons(passage.article, key, () => contextButtonAnew(passage, isOnlyArticle, language));
}

function contextButtonAnew(
  { passage: { paragraph, sentence }, rank, shown }: LaidPassage,
  isOnlyArticle: boolean,
  language: Language,
): APIButtonComponentWithCustomId {
  const label = language.text(shown.isCutBefore || shown.isCutAfter ? "answer.more" : "answer.context");
  const id = contextId({
    article: articleKey(paragraph.articleId),
    paragraph: paragraph.number,
    digest: digest(paragraph.text),
    sentence,
    isOnlyArticle,
  });
  return button(rankedLabel(label, rank), id);
}

/** "Not helpful" stands on the first page alone, so that a card of three passages has at most 20 components. */
function wholeButtons(
  page: AnswerPage,
  { isPrivate, canShare }: View,
  language: Language,
): readonly APIButtonComponentWithCustomId[] {
  const target = {
    from: page.number,
    digest: page.digest,
    ...(page.article !== undefined && { article: articleKey(page.article) }),
  };
  const turn = (key: TextKey, to: number) => button(language.text(key), pageId("page", { ...target, to }));
  const share = () => button(language.text("answer.share"), pageId("share", { ...target, to: page.number }));
  return [
    ...(page.number > 1 ? [turn("answer.previous", page.number - 1)] : []),
    ...(page.hasNext ? [turn("answer.next", page.number + 1)] : []),
    ...(page.isAnswered && isPrivate && canShare ? [share()] : []),
    ...(page.number === 1 ? [button(language.text("answer.unhelpful"), encodeCustomId("unhelpful"))] : []),
  ];
}
