// @ts-nocheck
import type { Inline } from "../markdown/parse-inline.ts";
import { type Line, parseLines } from "../markdown/parse-lines.ts";
import { element } from "./element.ts";

/** Discord's Markdown as elements. */
export function renderMarkdown(text: string): HTMLElement {
  const root = element("div", { class: "markdown" });
  let quote: HTMLElement | undefined;
  for (const line of parseLines(text)) {
    if (line.isQuoted && quote === undefined) {
      quote = element("blockquote");
      root.append(quote);
    }
    if (!line.isQuoted) quote = undefined;
    (quote ?? root).append(renderLine(line));
  }
  return root;
}

/** A card's headings stand below the page's own; how large they look is the style's matter. */
function renderLine({ kind, level, marker, pieces }: Line): HTMLElement {
  const children = pieces.map(renderInline);
  if (kind === "heading") return element("h3", { class: `heading level-${level}` }, ...children);
  if (kind === "subtext") return element("p", { class: "subtext" }, ...children);
  if (kind === "item")
    return element("p", { class: "item" }, marker.trim() === "-" ? "• " : marker, ...children);
  return element("p", {}, ...(children.length === 0 ? [element("br")] : children));
}

const tags = { bold: "strong", italic: "em", underline: "u", strike: "s", spoiler: "mark" } as const;

function renderInline(piece: Inline): Node {
  switch (piece.kind) {
    case "text":
      return document.createTextNode(piece.text);
    case "code":
      return element("code", {}, piece.text);
    case "mention":
      return element("span", { class: "mention" }, "@somebody");
    case "time":
      return element("time", {}, new Date(piece.seconds * 1000).toLocaleString());
    case "address":
      return link(piece.text, document.createTextNode(piece.text));
    case "link":
      return link(piece.url, ...piece.children.map(renderInline));
    default:
      return element(tags[piece.kind], {}, ...piece.children.map(renderInline));
  }
}

function link(url: string, ...children: Node[]): HTMLElement {
  return element("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, ...children);
}
