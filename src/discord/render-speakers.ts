import type { FoundSpeakers } from "../answer/quotation-store.ts";
import type { Speaker } from "../quotations/speakers-of.ts";
import { container, textDisplay } from "./components.ts";
import type { Language } from "./locales/catalogue.ts";
import { escapeMarkdown } from "./markdown.ts";
import { HEADING_MARK } from "./read-card.ts";
import type { Reply } from "./reply.ts";

/** Speakers that are listed: names and roles of at most 80 characters, escaped at worst to twice that, stay within a message. */
export const MAX_LISTED_SPEAKERS = 10;

/** Who is quoted, most quoted first, and how to ask for one. */
export function renderSpeakers({ speakers, total }: FoundSpeakers, language: Language): Reply {
  const lines = speakers
    .slice(0, MAX_LISTED_SPEAKERS)
    .map((speaker) => `- ${describeSpeaker(speaker, language)}`);
  const more = total - lines.length;
  const rest = more > 0 ? [language.text("help.more", { count: more })] : [];
  const heading = textDisplay(`${HEADING_MARK}${language.text("speakers.title")}`);
  const body = speakers.length === 0 ? [language.text("quote.none")] : [...lines, ...rest];
  return {
    components: [
      container([heading, textDisplay(body.join("\n")), textDisplay(language.text("speakers.how"))]),
    ],
    isPrivate: true,
    outcome: "answered",
  };
}

const MAX_CHARACTERS = 80;

function describeSpeaker({ name, role, count }: Speaker, language: Language): string {
  const shortName = name.slice(0, MAX_CHARACTERS).toWellFormed();
  const shortRole = role === undefined ? "" : `, ${role.slice(0, MAX_CHARACTERS).toWellFormed()}`;
  return `**${escapeMarkdown(shortName)}**${escapeMarkdown(shortRole)} (${language.text("speakers.count", { count })})`;
}
