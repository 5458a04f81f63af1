// @ts-nocheck
import type { APIMessageTopLevelComponent } from "discord.js";
import { articleKey, digest } from "../answer/article-key.ts";
import type { ContextWindow, Piece } from "../answer/show-context.ts";
import type { Article, Paragraph } from "../news/article.ts";
import { type Citation, citeSentence } from "../news/citation.ts";
import type { Span } from "../text/tokens.ts";
import { againButton } from "./answer-buttons.ts";
import { contextId } from "./answer-ids.ts";
import { button, container, rowOf, textDisplay } from "./components.ts";
import type { Language, TextKey } from "./locales/catalogue.ts";
import { escapeMarkdown } from "./markdown.ts";
import { HEADING_MARK } from "./read-card.ts";
import { citationValues, linkedPassage, quote, renderStretch } from "./render-passage.ts";

/** A passage whose surroundings are shown. */
export interface FoundPassage {
  /** The question whose answer it is. */
  readonly question: string;
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly sentence: Span;
  /** Whether the question was asked of this article alone. */
  readonly isOnlyArticle: boolean;
}

/** Whether the parts can be shown on one card: they leave room for a long question, title and notes. */
export function fitsContextCard(article: Article, parts: readonly Piece[]): boolean {
  const textOf = (part: Piece) => (paragraphOf(article, part)?.text ?? "").slice(part.start, part.end);
  return quote(escapeMarkdown(parts.map(textOf).join("\n\n"))).length <= MAX_CONTEXT_CHARACTERS;
}

/** The card of a stretch of the article, the passage's answering sentence in bold where it is in sight. */
export function renderContext(
  found: FoundPassage,
  window: ContextWindow,
  language: Language,
): readonly APIMessageTopLevelComponent[] {
  const { article } = found;
  const order = article.isOrdered === false ? [textDisplay(`-# ${language.text("context.unordered")}`)] : [];
  return [
    container([
      textDisplay(`${HEADING_MARK}${escapeMarkdown(found.question)}`),
      renderParts(found, window.parts, language),
      ...order,
      textDisplay(`-# ${language.text("context.footer")}`),
    ]),
    ...rowOf([
      ...moveButton("context.earlier", found, true, window.earlier, language),
      ...moveButton("context.later", found, false, window.later, language),
      againButton(language.text("context.back"), found.isOnlyArticle ? article.id : undefined),
    ]),
  ];
}

const MAX_CONTEXT_CHARACTERS = 1000;

function renderParts(found: FoundPassage, parts: readonly Piece[], language: Language) {
  const { article, paragraph, sentence } = found;
  const texts = parts.map((part) => {
    const { text } = paragraphOf(article, part) ?? paragraph;
    const { start, end } = part;
    const isCutBefore = text.slice(0, start).trim() !== "";
    const isCutAfter = text.slice(end).trim() !== "";
    const bold = part.paragraph === paragraph.number ? sentence : { start: 0, end: 0 };
    return renderStretch(text, { start, end, isCutBefore, isCutAfter }, bold);
  });
  const citation = citeParts(found, parts);
  const first = parts[0]?.paragraph ?? paragraph.number;
  const last = parts.at(-1)?.paragraph ?? first;
  const key: TextKey = first === last ? "answer.citation" : "context.citation";
  const cited = language.text(key, { ...citationValues(citation, language), paragraph: first, last });
  return linkedPassage(`${quote(texts.join("\n\n"))}\n-# ${escapeMarkdown(cited)}`, citation, 1, language);
}

/** Opens the answering sentence while it is in sight, else the first paragraph that is shown. */
function citeParts({ article, paragraph, sentence }: FoundPassage, parts: readonly Piece[]): Citation {
  const [first] = parts;
  const isInSight = parts.some((part) => part.paragraph === paragraph.number);
  if (first === undefined || isInSight) return citeSentence(article, paragraph, sentence);
  return citeSentence(article, paragraphOf(article, first) ?? paragraph, first);
}

function paragraphOf({ paragraphs }: Article, { paragraph }: Piece): Paragraph | undefined {
  return paragraphs.find(({ number }) => number === paragraph);
}

function moveButton(
  key: TextKey,
  { article, paragraph, sentence, isOnlyArticle }: FoundPassage,
  isBack: boolean,
  to: Piece | undefined,
  language: Language,
) {
  if (to === undefined) return [];
  const id = contextId({
    article: articleKey(article.id),
    paragraph: paragraph.number,
    digest: digest(paragraph.text),
    sentence,
    isOnlyArticle,
    move: { isBack, paragraph: to.paragraph, start: to.start },
  });
  return [button(language.text(key), id)];
}
