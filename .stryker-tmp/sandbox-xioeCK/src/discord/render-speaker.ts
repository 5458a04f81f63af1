// @ts-nocheck
import type { Attribution, Quotation } from "../quotations/quotation.ts";
import type { Language, TextKey } from "./locales/catalogue.ts";
import { escapeMarkdown } from "./markdown.ts";
import { cutName } from "./render-passage.ts";

/** Who said it, in Discord's markdown: the name with its role, marked when it is only likely; or that nobody is sure. */
export function renderSpeaker(
  { speaker, role, confidence, candidates }: Attribution,
  language: Language,
): string {
  if (speaker === undefined || confidence === "unknown") {
    const names = candidates.slice(0, MAX_CANDIDATES).map(cutShort).join(", ");
    const unknown = `**${language.text("quote.unattributed")}**`;
    return names === ""
      ? unknown
      : `${unknown} · ${escapeMarkdown(language.text("quote.candidates", { names }))}`;
  }
  const name = `**${escapeMarkdown(cutShort(speaker))}**`;
  const named = confidence === "likely" ? `${name} (${language.text("quote.likely")})` : name;
  return role === undefined ? named : `${named}, ${escapeMarkdown(cutShort(role))}`;
}

/** How it was said and what names the speaker, in small type. */
export function renderEvidence({ kind, paragraph, attribution }: Quotation, language: Language): string {
  const said = language.text(kindKeys[kind]);
  const { evidence } = attribution;
  if (evidence === undefined) return escapeMarkdown(said);
  const key = evidence.paragraph === paragraph ? "quote.evidence" : "quote.evidence-elsewhere";
  const named = language.text(key, { words: cutShort(evidence.text), paragraph: evidence.paragraph });
  return escapeMarkdown(`${said} · ${named}`);
}

const kindKeys: Readonly<Record<Quotation["kind"], TextKey>> = {
  direct: "quote.direct",
  mixed: "quote.mixed",
  indirect: "quote.reported",
};

const MAX_CANDIDATES = 3;
const MAX_NAME_CHARACTERS = 80;

function cutShort(text: string): string {
  return cutName(text, MAX_NAME_CHARACTERS);
}
