// @ts-nocheck
import { againId } from "./answer-ids.ts";
import { button, container, rowOf, textDisplay } from "./components.ts";
import type { Language } from "./locales/catalogue.ts";
import { escapeMarkdown } from "./markdown.ts";
import { HEADING_MARK } from "./read-card.ts";
import type { Reply } from "./reply.ts";

/**
 * Says that a card no longer tells the truth, and offers to ask its question anew: of all articles, or of the one
 * with this key.
 */
export function renderChanged(question: string, article: string | undefined, language: Language): Reply {
  const heading = textDisplay(`${HEADING_MARK}${escapeMarkdown(question)}`);
  return {
    components: [
      container([heading, textDisplay(language.text("changed.text"))]),
      ...rowOf([button(language.text("changed.again"), againId(article))]),
    ],
    isPrivate: true,
    outcome: "refused",
  };
}
