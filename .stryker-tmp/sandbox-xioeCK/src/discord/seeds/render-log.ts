// @ts-nocheck
import type { LoggedChange } from "../../history/change-log.ts";
import { container, textDisplay } from "../components.ts";
import { fitLines } from "../fit-lines.ts";
import type { Language } from "../locales/catalogue.ts";
import { escapeMarkdown } from "../markdown.ts";
import type { Reply } from "../reply.ts";
import { nameActor } from "./name-actor.ts";

/** The most changes that are shown. */
export const MAX_SHOWN_CHANGES = 15;

/** The last changes of one collection, newest first, for its moderators. */
export function renderLog(changes: readonly LoggedChange[], language: Language): Reply {
  const title = language.text(changes.length === 0 ? "log.empty" : "log.title");
  const lines = changes.map((change) => `- ${describeChange(change, language)}`);
  const { components } = fitLines(MAX_SHOWN_CHANGES, (most) => [
    container([title, lines.slice(0, most).join("\n")].filter((text) => text !== "").map(textDisplay)),
  ]);
  return { components, isPrivate: true, outcome: "answered" };
}

/** A change on one line: when, who, what and how it ended. */
export function describeChange(change: LoggedChange, language: Language): string {
  const { time, by, action, result, files, added, changed, removed } = change;
  const [first = ""] = files;
  const rest = files.length > 1 ? ` +${files.length - 1}` : "";
  const names = first === "" ? "" : ` ${escapeMarkdown(oneLine(first))}${rest}`;
  const values = { time: Math.floor(Date.parse(time) / 1000), by: nameActor(by, language) };
  return `${language.text("log.entry", { ...values, action, result, added, changed, removed })}${names}`;
}

const MAX_NAME_CHARACTERS = 60;

/** What was named may be anything that somebody typed. */
function oneLine(name: string): string {
  return name
    .toWellFormed()
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ")
    .slice(0, MAX_NAME_CHARACTERS)
    .replace(/[\uD800-\uDBFF]$/, "");
}
