// @ts-nocheck
import { digest, findByKey } from "../answer/article-key.ts";
import { findQuotationPages } from "../answer/find-quotation-page.ts";
import { visibleArticles } from "../answer/snapshot.ts";
import { visibleSpeakers } from "../answer/suggest-speakers.ts";
import { UserError } from "../errors.ts";
import type { Button } from "./button.ts";
import type { CommandContext } from "./command.ts";
import { type QuotationTarget, readQuotationPageFields } from "./quotation-ids.ts";
import { placeReply, readCard } from "./read-card.ts";
import { type QuotationSubject, renderQuotations } from "./render-quotations.ts";

/** "Next" and "Previous" under quotations: in the place of the card, or as a private copy of somebody else's. */
export const turnQuotations: Button = {
  name: "quotes",
  async press(interaction, fields, context) {
    const { services, collections, language, deadline } = context;
    const card = readCard(interaction);
    const target = readQuotationPageFields(fields);
    if (target === undefined || card.question === undefined) {
      throw new UserError(language.text("error.button-unknown"));
    }
    const subject = subjectOf(card.question, target, context);
    const snapshot = services.library.snapshot();
    const question = { ...questionOf(subject), collections, signal: deadline.signal };
    const pageAt = await findQuotationPages(snapshot, question);
    if (pageAt(target.from).digest !== target.digest) throw new UserError(language.text("quote.changed"));
    return placeReply(
      card,
      renderQuotations(pageAt(target.to), subject, card.isPrivate || !card.isOwn, language),
    );
  },
};

/** What is to be searched for a card of this subject. */
export function questionOf({ heading, text, speaker, article }: QuotationSubject) {
  return {
    ...(heading === "about" && { about: text }),
    ...(speaker !== undefined && { speaker }),
    ...(article !== undefined && { article }),
  };
}

function subjectOf(
  text: string,
  { heading, speaker: speakerDigest, article: key }: QuotationTarget,
  { services, collections, language }: CommandContext,
): QuotationSubject {
  const snapshot = services.library.snapshot();
  const speaker =
    heading === "speaker"
      ? text
      : visibleSpeakers(snapshot, collections).find(({ name }) => digest(name) === speakerDigest)?.name;
  const article = key === undefined ? undefined : findByKey(visibleArticles(snapshot, collections), key);
  if (
    (speakerDigest !== undefined && speaker === undefined) ||
    (key !== undefined && article === undefined)
  ) {
    throw new UserError(language.text("quote.changed"));
  }
  return {
    heading,
    text,
    ...(speaker !== undefined && { speaker }),
    ...(article !== undefined && { article: article.id }),
  };
}
