// @ts-nocheck
import type { APIMessageTopLevelComponent } from "discord.js";
import { isWithinBudget } from "./budget.ts";
import { escapeMarkdown } from "./markdown.ts";

/** A message's components with as many lines as fit, and how many those are. */
export interface FittedLines {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly shown: number;
}

/** Renders with at most `most` lines a list, and with fewer while Discord would refuse the message. */
export function fitLines(
  most: number,
  render: (most: number) => readonly APIMessageTopLevelComponent[],
): FittedLines {
  for (let shown = most; shown > 0; shown--) {
    const components = render(shown);
    if (isWithinBudget(components)) return { components, shown };
  }
  return { components: render(0), shown: 0 };
}

/** Lines as a list, each cut to a length that a reader takes in; markup in them is escaped. */
export function listOfLines(lines: readonly string[]): string {
  return lines.map((line) => `- ${escapeMarkdown(cutLine(line))}`).join("\n");
}

/** Whether `listOfLines` shows less than the line. */
export function isCutLine(line: string): boolean {
  return cutLine(line) !== line;
}

const MAX_LINE_CHARACTERS = 200;

function cutLine(line: string): string {
  const whole = line.toWellFormed();
  if (whole.length <= MAX_LINE_CHARACTERS) return whole;
  return `${whole.slice(0, MAX_LINE_CHARACTERS - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
