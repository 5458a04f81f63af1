// @ts-nocheck
import type { Article, Paragraph } from "../news/article.ts";
import { attributeQuotations } from "./attribute.ts";
import { buildContext } from "./context.ts";
import { readDiscourse } from "./discourse.ts";
import { isOrderly } from "./disorder.ts";
import { frameOf } from "./frame.ts";
import { findMarkedSpans } from "./marks.ts";
import { nameFrame } from "./names.ts";
import { buildPeople } from "./people.ts";
import type { Quotation } from "./quotation.ts";

/**
 * What is said in an article and by whom, in the order of the text. Rules only; the work is linear in the text.
 * Where the article's paragraphs are out of order, nothing is read from one paragraph into the next.
 */
export function extractQuotations(article: Article): readonly Quotation[] {
  const paragraphs = withinLimit(article.paragraphs);
  const texts = paragraphs.map(({ text }) => text);
  const marked = findMarkedSpans(texts);
  const plain = paragraphs.map(({ number, text }, index) => frameOf(number, text, marked[index] ?? []));
  const common = new Set(
    plain.flatMap(({ tokens }) =>
      tokens.filter(({ text, lower }) => text === lower).map(({ lower }) => lower),
    ),
  );
  const frames = plain.map((frame) => nameFrame(frame, (word) => common.has(word)));
  const people = buildPeople(frames);
  const isOrdered = (article.isOrdered ?? true) && isOrderly(frames, people);
  const discourse = readDiscourse(frames, people, isOrdered);
  const fitsOf = isOrdered ? undefined : buildContext(frames, people, discourse);
  return attributeQuotations(article.id, frames, { people, discourse, fitsOf }, isOrdered);
}

/** Text beyond this is not read: no article is as long, and each word takes memory while it is read. */
export const MAX_ARTICLE_CHARACTERS = 2_000_000;

function withinLimit(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  let left = MAX_ARTICLE_CHARACTERS;
  const read: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    if (left <= 0) break;
    read.push(
      paragraph.text.length <= left ? paragraph : { ...paragraph, text: paragraph.text.slice(0, left) },
    );
    left -= paragraph.text.length;
  }
  return read;
}
