// @ts-nocheck
import type { APIComponentInContainer } from "discord.js";
import type { CheckedClaim } from "../answer/check-message.ts";
import type { WordChange } from "../quotations/word-diff.ts";
import { isWithinBudget } from "./budget.ts";
import { container, textDisplay } from "./components.ts";
import type { Language, TextKey } from "./locales/catalogue.ts";
import { escapeMarkdown } from "./markdown.ts";
import { HEADING_MARK } from "./read-card.ts";
import { citationValues, linkedPassage, quote } from "./render-passage.ts";
import type { Reply } from "./reply.ts";

/** The verdict on each claim of a message, for the person alone who asked. */
export function renderCheck(checked: readonly CheckedClaim[], language: Language): Reply {
  for (const most of claimLengths) {
    const heading = textDisplay(`${HEADING_MARK}${language.text("check.title")}`);
    const claims = checked.map((one, place) => renderClaim(one, place + 1, most, language));
    const components = [container([heading, ...claims, textDisplay(`-# ${language.text("check.footer")}`)])];
    if (isWithinBudget(components)) return { components, isPrivate: true, outcome: outcomeOf(checked) };
  }
  throw new Error("a card of the shortest claims is over the budget");
}

/** Greatest lengths of a shown text, roomy first. */
const claimLengths: readonly number[] = [300, 160, 80];

function outcomeOf(checked: readonly CheckedClaim[]): "answered" | "declined" {
  return checked.every(({ verdict }) => verdict.kind === "absent") ? "declined" : "answered";
}

function renderClaim(
  { claim, verdict, citation }: CheckedClaim,
  rank: number,
  most: number,
  language: Language,
): APIComponentInContainer {
  const words = quote(escapeMarkdown(cut(claim.text, most)));
  const verdictLine = `**${language.text(verdictKeys[verdict.kind])}**`;
  if (verdict.kind === "absent" || citation === undefined) return textDisplay(`${words}\n${verdictLine}`);
  const speaker = verdict.quotation?.attribution.speaker;
  const said =
    speaker === undefined ? "" : escapeMarkdown(language.text("check.said-by", { name: cut(speaker, 80) }));
  const detail = verdict.kind === "different" ? renderChanges(verdict.changes, most, language) : said;
  const cited = escapeMarkdown(language.text("answer.citation", citationValues(citation, language)));
  const content = [words, verdictLine, detail, `-# ${cited}`].filter((line) => line !== "").join("\n");
  return linkedPassage(content, citation, rank, language);
}

const verdictKeys: Readonly<Record<CheckedClaim["verdict"]["kind"], TextKey>> = {
  exact: "check.exact",
  alike: "check.alike",
  different: "check.different",
  misattributed: "check.misattributed",
  absent: "check.absent",
};

/** The article's words with what the message left out in bold and what it added struck through; then both in words. */
function renderChanges(changes: readonly WordChange[], most: number, language: Language): string {
  const shown: string[] = [];
  let room = most;
  for (const { kind, text } of changes) {
    const part = cut(text, room);
    room -= part.length;
    shown.push(markChange(kind, escapeMarkdown(part)));
    if (room <= 0 || part !== text) break;
  }
  const named = [
    nameChanges(changes, "missing", "check.left-out", most, language),
    nameChanges(changes, "added", "check.added", most, language),
  ];
  return [quote(shown.join(" ")), ...named.filter((line) => line !== "")].join("\n");
}

function markChange(kind: WordChange["kind"], markdown: string): string {
  if (kind === "same") return markdown;
  return kind === "missing" ? `**${markdown}**` : `~~${markdown}~~`;
}

function nameChanges(
  changes: readonly WordChange[],
  kind: "missing" | "added",
  key: "check.left-out" | "check.added",
  most: number,
  language: Language,
): string {
  const texts = changes.filter((change) => change.kind === kind).map(({ text }) => text);
  if (texts.length === 0) return "";
  return escapeMarkdown(language.text(key, { words: cut(texts.join(" … "), most) }));
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, Math.max(0, most - 1)).toWellFormed()}…`;
}
