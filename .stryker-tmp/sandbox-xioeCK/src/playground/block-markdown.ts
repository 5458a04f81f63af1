// @ts-nocheck
import { type InlineWriter, renderInline } from "./inline-markdown.ts";
import { type Line, parseLines } from "./markdown/parse-lines.ts";

/** Discord's Markdown as readable text, line by line: headings, subtext and quotations as well as what is in a line. */
export function renderMarkdown(text: string, writer: InlineWriter): string {
  return parseLines(text)
    .map((line) => renderLine(line, writer))
    .join("\n");
}

function renderLine(line: Line, writer: InlineWriter): string {
  const text = renderUnquoted(line, writer);
  return line.isQuoted ? (writer.style.quoteMark + text).trimEnd() : text;
}

function renderUnquoted({ kind, marker, pieces }: Line, writer: InlineWriter): string {
  const text = renderInline(pieces, writer);
  if (kind === "subtext") return writer.style.dim(text);
  return kind === "heading" ? writer.style.bold(text) : marker + text;
}
