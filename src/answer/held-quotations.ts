import { findQuotations } from "../quotations/find-quotations.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { speakersOf } from "../quotations/speakers-of.ts";
import { digest } from "./article-key.ts";
import type { HeldArticles } from "./held-articles.ts";
import {
  paragraphPlace,
  type QuotationSearch,
  type QuotationStore,
  REPORTED_SHARE,
  SAME_WORDS_SCORE,
  type Topic,
} from "./quotation-store.ts";
import type { QuotationsOf } from "./read-quotations.ts";
import { suggestNames } from "./suggest-names.ts";

/** The quotations of articles that this process holds; each article is read when it is first wanted. */
export function holdQuotations(articles: HeldArticles, quotationsOf: QuotationsOf): QuotationStore {
  const speakersIn = (collections: readonly string[]) =>
    speakersOf(articles.visible(collections).flatMap(quotationsOf));
  return {
    async find(search, from, limit) {
      const found = findAll(articles.visible(search.collections).flatMap(quotationsOf), search);
      return { quotations: found.slice(from, from + limit), total: found.length };
    },
    async inParagraphs(paragraphs, collections) {
      const ids = [...new Set(paragraphs.map(({ articleId }) => articleId))];
      const whole = await articles.byIds(ids, collections);
      const places = new Set(paragraphs.map(({ articleId, number }) => paragraphPlace(articleId, number)));
      return [...whole.values()]
        .flatMap(quotationsOf)
        .filter(({ articleId, paragraph }) => places.has(paragraphPlace(articleId, paragraph)));
    },
    async speakers(collections, limit) {
      const all = speakersIn(collections);
      return { speakers: all.slice(0, limit), total: all.length };
    },
    suggestSpeakers: async (typed, collections, limit) =>
      suggestNames(speakersIn(collections), ({ name, role = "" }) => `${name} ${role}`, typed, limit),
    speakerByKey: async (key, collections) =>
      speakersIn(collections).find(({ name }) => digest(name) === key)?.name,
  };
}

/** Those that fit, as `QuotationStore.find` orders them, of quotations in the order of their articles. */
export function findAll(
  all: readonly Quotation[],
  { speaker, article, topic }: Omit<QuotationSearch, "collections">,
): readonly Quotation[] {
  const isReported = ({ kind }: Quotation) => kind === "indirect";
  const ordered = [...all.filter((one) => !isReported(one)), ...all.filter(isReported)];
  const query = {
    includesIndirect: true,
    ...(speaker !== undefined && { speaker }),
    ...(article !== undefined && { articleId: article }),
  };
  if (topic === undefined) return findQuotations(ordered, query);
  const sameWords = new Set(findQuotations(ordered, { ...query, words: topic.words }));
  const about = (one: Quotation) => shareOf(one, topic) + (sameWords.has(one) ? SAME_WORDS_SCORE : 0);
  return findQuotations(ordered, { ...query, about });
}

function shareOf({ articleId, paragraph, kind }: Quotation, { shares }: Topic): number {
  const share = shares.get(paragraphPlace(articleId, paragraph)) ?? 0;
  return kind === "indirect" ? share * REPORTED_SHARE : share;
}
