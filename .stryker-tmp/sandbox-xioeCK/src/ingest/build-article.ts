// @ts-nocheck
import type { Article } from "../news/article.ts";
import { parseSeedDate } from "./seed-date.ts";
import type { DraftFields, Field } from "./seed-draft.ts";
import { parseLanguageTag } from "./seed-language.ts";
import { normaliseSeedUrl } from "./seed-url.ts";

/** The article of fields and paragraphs in which `checkDraft` found no error. */
export function buildArticle(
  id: string,
  collection: string,
  fields: DraftFields,
  paragraphs: readonly Field[],
): Article {
  const { title, date, url, publisher, author, lang, order } = fields;
  const language = parseLanguageTag(lang?.value ?? "");
  return {
    id,
    collection,
    title: title.value,
    date: parseSeedDate(date.value) ?? "",
    url: normaliseSeedUrl(url.value),
    ...(publisher?.value ? { publisher: publisher.value } : {}),
    ...(author?.value ? { author: author.value } : {}),
    ...(language === undefined ? {} : { language }),
    ...(order?.value ? { isOrdered: order.value === "original" } : {}),
    paragraphs: paragraphs.map(({ value }, index) => ({ articleId: id, number: index + 1, text: value })),
  };
}
