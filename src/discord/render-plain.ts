import {
  type APIActionRowComponent,
  type APIButtonComponentWithURL,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { NestedComponent } from "./budget.ts";
import { CUT_MARK } from "./render-passage.ts";

/** A card as a plain message: its texts one below the other, and its links and buttons in rows under them. */
export interface PlainMessage {
  readonly content: string;
  readonly rows: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
}

/** Discord: content of 2,000 characters, 5 rows. */
export const MAX_CONTENT_CHARACTERS = 2000;
const MAX_ROWS = 5;
const MAX_BUTTONS_A_ROW = 5;

/**
 * The same model without layout and type: no frame, headings, small print or bold. A text that is too long for a
 * plain message is cut after a line and marked.
 */
export function renderPlain(components: readonly APIMessageTopLevelComponent[]): PlainMessage {
  const all: readonly NestedComponent[] = components.flatMap(withNested);
  const texts = all.flatMap(({ type, content }) =>
    type === ComponentType.TextDisplay && content !== undefined ? [withoutType(content)] : [],
  );
  const links = all.flatMap(({ accessory }) => (isLink(accessory) ? [accessory] : []));
  const rows = all.flatMap((one) => (isRow(one) ? [one] : []));
  return {
    content: cutAfterLine(texts.join("\n\n")),
    rows: [...rowsOfLinks(links), ...rows].slice(0, MAX_ROWS),
  };
}

function withNested(node: NestedComponent): readonly NestedComponent[] {
  return isRow(node) ? [node] : [node, ...(node.components ?? []).flatMap(withNested)];
}

function isRow(node: NestedComponent): node is APIActionRowComponent<APIComponentInMessageActionRow> {
  return node.type === ComponentType.ActionRow;
}

function isLink(node: NestedComponent | undefined): node is APIButtonComponentWithURL {
  return node?.type === ComponentType.Button && "style" in node && node.style === ButtonStyle.Link;
}

function rowsOfLinks(
  links: readonly APIButtonComponentWithURL[],
): readonly APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const count = Math.ceil(links.length / MAX_BUTTONS_A_ROW);
  return Array.from({ length: count }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: links.slice(row * MAX_BUTTONS_A_ROW, (row + 1) * MAX_BUTTONS_A_ROW),
  }));
}

/** Takes away the marks for headings, small print and bold that are not escaped; a quotation keeps its own. */
function withoutType(markdown: string): string {
  return markdown.replace(/\\[\s\S]|\*\*|^(?:#{1,3} |-# )/gm, (mark) => (mark.startsWith("\\") ? mark : ""));
}

function cutAfterLine(text: string): string {
  if (text.length <= MAX_CONTENT_CHARACTERS) return text;
  const room = text.slice(0, MAX_CONTENT_CHARACTERS - CUT_MARK.length - 1).toWellFormed();
  const end = room.lastIndexOf("\n");
  return `${end > 0 ? room.slice(0, end) : room}\n${CUT_MARK}`;
}
