import { findQuotationPages } from "../answer/find-quotation-page.ts";
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
    const { collections, language, deadline } = context;
    const card = readCard(interaction);
    const target = readQuotationPageFields(fields);
    if (target === undefined || card.question === undefined) {
      throw new UserError(language.text("error.button-unknown"));
    }
    const subject = await subjectOf(card.question, target, context);
    const snapshot = await context.snapshot();
    const question = { ...questionOf(subject), collections, signal: deadline.signal };
    const pageAt = await findQuotationPages(snapshot, question);
    const shown = await pageAt(target.from);
    if (shown.digest !== target.digest) throw new UserError(language.text("quote.changed"));
    const page = await pageAt(target.to);
    return placeReply(card, renderQuotations(page, subject, card.isPrivate || !card.isOwn, language));
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

async function subjectOf(
  text: string,
  { heading, speaker: speakerDigest, article: key }: QuotationTarget,
  { snapshot, collections, language }: CommandContext,
): Promise<QuotationSubject> {
  const { articles, quotations } = await snapshot();
  const named =
    speakerDigest === undefined ? undefined : await quotations.speakerByKey(speakerDigest, collections);
  const speaker = heading === "speaker" ? text : named;
  const article = key === undefined ? undefined : await articles.byKey(key, collections);
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
