import type { ReloadResult } from "../../answer/reload-library.ts";
import type { ArticleHead } from "../../news/article.ts";
import { button, container, fileBelow, rowOf, textDisplay } from "../components.ts";
import { encodeCustomId } from "../custom-id.ts";
import { fitLines, isCutLine, listOfLines } from "../fit-lines.ts";
import type { Language, TextKey } from "../locales/catalogue.ts";
import type { Outcome, Reply } from "../reply.ts";
import { nameActor } from "./name-actor.ts";

/** What was done, and for whom it is told. */
export interface ToldChange {
  readonly action: "reload" | "add" | "remove" | "undo";
  readonly result: ReloadResult;
  /** What is served now, and how many of its articles the reader sees. */
  readonly served: { readonly version: string; readonly count: number };
  readonly language: Language;
  /** The undo edits no file, so that the next reload ends it. */
  readonly isPin: boolean;
}

/** What a change came to, for the moderator alone: the difference, or why nothing changed and what is served still. */
export function renderChange(told: ToldChange): Reply {
  const { result, language } = told;
  switch (result.kind) {
    case "busy": {
      const values = { by: nameActor(result.by, language), since: Math.floor(result.since / 1000) };
      return replyOf(told, () => [language.text("reload.busy", values)], [], "refused");
    }
    case "nothing-older":
      return replyOf(told, () => [language.text("undo.nothing-older")], [], "refused");
    case "changed-since":
      return replyOf(told, () => [language.text("undo.changed-since")], [], "refused");
    case "unknown-file":
      return replyOf(told, () => [language.text("remove.unknown")], [], "refused");
    case "refused":
      return replyOf(told, () => [language.text("reload.refused")], result.faults, "refused");
    case "untrue":
      return replyOf(told, () => [language.text("reload.untrue")], result.failures, "failed");
    case "unchanged":
      return replyOf(told, () => [language.text(unchangedKey(told))], result.faults, "answered");
    case "swapped":
      return replyOf(told, (most) => swappedLines(result, told, most), result.faults, "answered");
  }
}

/** Lines of one list that are shown; the rest is in the file below. */
const MAX_LISTED = 10;
/** Numbers of paragraphs that are shown of one article. */
const MAX_NUMBERS = 10;

function unchangedKey({ action }: ToldChange): TextKey {
  return action === "remove" ? "remove.set-aside" : "reload.unchanged";
}

function swappedLines(
  { difference: { added, changed, removed }, milliseconds }: Extract<ReloadResult, { kind: "swapped" }>,
  { action, isPin, language }: ToldChange,
  most: number,
): readonly string[] {
  const changedTitles = changed.map(({ article, paragraphs }) => {
    const numbers = `${paragraphs.slice(0, MAX_NUMBERS).join(", ")}${paragraphs.length > MAX_NUMBERS ? ", …" : ""}`;
    return language.text("reload.changed-article", {
      title: shortTitle(article),
      count: paragraphs.length,
      numbers,
    });
  });
  const lists: readonly (readonly [TextKey, readonly string[]])[] = [
    ["reload.added", added.map(shortTitle)],
    ["reload.changed", changedTitles],
    ["reload.removed", removed.map(shortTitle)],
  ];
  return [
    language.text(action === "undo" ? "undo.done" : "reload.swapped", { milliseconds }),
    ...(action === "undo" && isPin ? [language.text("undo.pinned")] : []),
    ...lists.map(([key, titles]) =>
      listed(language.text(key, { count: titles.length }), titles, most, language),
    ),
  ];
}

function listed(heading: string, lines: readonly string[], most: number, language: Language): string {
  if (lines.length === 0) return "";
  const more = lines.length - most;
  const rest = more > 0 ? [language.text("help.more", { count: more })] : [];
  return [heading, ...(most > 0 ? [listOfLines(lines.slice(0, most))] : []), ...rest].join("\n");
}

function shortTitle({ title }: ArticleHead): string {
  return title.slice(0, 100).toWellFormed();
}

function replyOf(
  told: ToldChange,
  textsOf: (most: number) => readonly string[],
  faults: readonly string[],
  outcome: Outcome,
): Reply {
  const { served, language, result, action } = told;
  const stillServed = language.text("reload.served", served);
  const generation = result.kind === "swapped" && action !== "undo" ? result.generation : undefined;
  const undoButton =
    generation === undefined
      ? []
      : rowOf([button(language.text("reload.undo"), encodeCustomId("undo", String(generation)))]);
  const { components, shown } = fitLines(MAX_LISTED, (most) => {
    const heading = language.text("reload.faults", { count: faults.length });
    const texts = [...textsOf(most), listed(heading, faults, most, language), stillServed];
    return [container(texts.filter((text) => text !== "").map(textDisplay)), ...undoButton];
  });
  const reply = { isPrivate: true, outcome } as const;
  if (faults.length <= shown && !faults.some(isCutLine)) return { ...reply, components };
  const file = { name: "faults.txt", content: `${faults.join("\n")}\n` };
  return { ...reply, components: [...components, fileBelow(file.name)], files: [file] };
}
