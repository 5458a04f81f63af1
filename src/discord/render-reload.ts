import type { ReloadResult } from "../answer/reload-library.ts";
import type { Snapshot } from "../answer/snapshot.ts";
import type { Article } from "../news/article.ts";
import { container, textDisplay } from "./components.ts";
import type { Language } from "./locales/catalogue.ts";
import { escapeMarkdown } from "./markdown.ts";
import type { Outcome, Reply } from "./reply.ts";

/** What a reload came to, for the moderator alone: the difference, or why nothing changed and what is served still. */
export function renderReload(result: ReloadResult, served: Snapshot, language: Language): Reply {
  const stillServed = language.text("reload.served", { count: served.articles.length, version: served.id });
  switch (result.kind) {
    case "busy": {
      const seconds = Math.floor(result.since / 1000);
      return card([language.text("reload.busy", { by: result.by, since: seconds })], "refused");
    }
    case "refused":
      return card(
        [language.text("reload.refused"), listFaults(result.faults, language), stillServed],
        "refused",
      );
    case "untrue":
      return card([language.text("reload.untrue"), listLines(result.failures), stillServed], "failed");
    case "unchanged":
      return card(
        [language.text("reload.unchanged"), listFaults(result.faults, language), stillServed],
        "answered",
      );
    case "swapped":
      return card([...swappedLines(result, language), stillServed], "answered");
  }
}

function swappedLines(
  result: Extract<ReloadResult, { kind: "swapped" }>,
  language: Language,
): readonly string[] {
  const { added, changed, removed } = result.difference;
  const changedTitles = changed.map(({ article, paragraphs }) => {
    const numbers = paragraphs.slice(0, MAX_LISTED).join(", ");
    return language.text("reload.changed-article", {
      title: shortTitle(article),
      count: paragraphs.length,
      numbers,
    });
  });
  return [
    language.text("reload.swapped", { milliseconds: result.milliseconds }),
    listTitled(language.text("reload.added", { count: added.length }), added.map(shortTitle), language),
    listTitled(language.text("reload.changed", { count: changed.length }), changedTitles, language),
    listTitled(language.text("reload.removed", { count: removed.length }), removed.map(shortTitle), language),
    listFaults(result.faults, language),
  ];
}

const MAX_LISTED = 10;
const MAX_LINE_CHARACTERS = 160;

function listTitled(heading: string, titles: readonly string[], language: Language): string {
  if (titles.length === 0) return "";
  const more = titles.length - MAX_LISTED;
  const rest = more > 0 ? [language.text("help.more", { count: more })] : [];
  return [heading, listLines(titles.slice(0, MAX_LISTED)), ...rest].join("\n");
}

function listFaults(faults: readonly string[], language: Language): string {
  if (faults.length === 0) return "";
  return listTitled(language.text("reload.faults", { count: faults.length }), faults, language);
}

function listLines(lines: readonly string[]): string {
  return lines.map((line) => `- ${escapeMarkdown(cut(line))}`).join("\n");
}

function cut(line: string): string {
  return line.length > MAX_LINE_CHARACTERS
    ? `${line.slice(0, MAX_LINE_CHARACTERS - 1).toWellFormed()}…`
    : line;
}

function shortTitle({ title }: Article): string {
  return title.slice(0, 100).toWellFormed();
}

function card(texts: readonly string[], outcome: Outcome): Reply {
  const displays = texts.filter((text) => text !== "").map(textDisplay);
  return { components: [container(displays)], isPrivate: true, outcome };
}
