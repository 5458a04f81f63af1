import { type CitedQuotation, cite } from "../answer/find-quotation-page.ts";
import { UserError } from "../errors.ts";
import type { Button } from "./button.ts";
import type { Language } from "./locales/catalogue.ts";
import { readCopyFields } from "./quotation-ids.ts";
import { renderNotice } from "./render-notice.ts";
import { citationValues } from "./render-passage.ts";

/** "Copy text": a quotation whole, with who said it and where, in a block that Discord lets people copy. */
export const copyQuotation: Button = {
  name: "copy",
  async press(_interaction, fields, { snapshot, collections, language }) {
    const place = readCopyFields(fields);
    if (place === undefined) throw new UserError(language.text("error.button-unknown"));
    const { articles, quotations } = await snapshot();
    const article = await articles.byKey(place.article, collections);
    const paragraph = article?.paragraphs[place.paragraph - 1];
    const found = paragraph === undefined ? [] : await quotations.inParagraphs([paragraph], collections);
    const quotation = found.find(({ start, end }) => start === place.start && end === place.end);
    const cited = quotation && cite(quotation, article);
    if (cited === undefined) throw new UserError(language.text("quote.changed"));
    return renderNotice(`\`\`\`text\n${withoutFence(renderCopy(cited, language))}\n\`\`\``, "answered");
  },
};

/** A message takes 4,000 characters; citation and names leave so much for the words. */
const MAX_COPIED_CHARACTERS = 2500;

function renderCopy({ quotation, citation }: CitedQuotation, language: Language): string {
  const { text, kind, attribution } = quotation;
  const { speaker, role, confidence } = attribution;
  const shown =
    text.length > MAX_COPIED_CHARACTERS ? `${text.slice(0, MAX_COPIED_CHARACTERS).toWellFormed()} […]` : text;
  const name =
    speaker === undefined || confidence === "unknown" ? language.text("quote.unattributed") : speaker;
  const likely = confidence === "likely" ? ` (${language.text("quote.likely")})` : "";
  return [
    kind === "indirect" ? language.text("quote.reports", { words: shown }) : `"${shown}"`,
    `— ${name}${likely}${role === undefined ? "" : `, ${role}`}`,
    language.text("answer.citation", citationValues(citation, language)),
    citation.url,
  ].join("\n");
}

/** Three backticks would end the block: a zero-width space keeps them apart. */
function withoutFence(text: string): string {
  return text.replaceAll("```", "`\u200b`\u200b`");
}
