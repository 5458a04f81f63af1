// @ts-nocheck
import type { Speaker } from "../quotations/speakers-of.ts";
import { container, textDisplay } from "./components.ts";
import type { Language } from "./locales/catalogue.ts";
import { escapeMarkdown } from "./markdown.ts";
import { HEADING_MARK } from "./read-card.ts";
import type { Reply } from "./reply.ts";

/** Who is quoted, most quoted first, and how to ask for one. */
export function renderSpeakers(speakers: readonly Speaker[], language: Language): Reply {
  const lines = speakers.slice(0, MAX_LISTED).map((speaker) => `- ${describeSpeaker(speaker, language)}`);
  const more = speakers.length - lines.length;
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

/** Names and roles of at most 80 characters, escaped at worst to twice that, stay within a message. */
const MAX_LISTED = 10;
const MAX_CHARACTERS = 80;

function describeSpeaker({ name, role, count }: Speaker, language: Language): string {
  const shortName = name.slice(0, MAX_CHARACTERS).toWellFormed();
  const shortRole = role === undefined ? "" : `, ${role.slice(0, MAX_CHARACTERS).toWellFormed()}`;
  return `**${escapeMarkdown(shortName)}**${escapeMarkdown(shortRole)} (${language.text("speakers.count", { count })})`;
}
