import { type InlineWriter, renderInline } from "./inline-markdown.ts";

/** Discord's Markdown as readable text, line by line: headings, subtext and quotations as well as what is in a line. */
export function renderMarkdown(text: string, writer: InlineWriter): string {
  const [before = "", quoted] = splitQuote(text);
  const lines =
    before === "" && quoted !== undefined ? [] : before.split("\n").map((line) => renderLine(line, writer));
  const quote = quoted?.split("\n").map((line) => writer.style.quoteMark + renderLine(line, writer)) ?? [];
  return [...lines, ...quote].join("\n");
}

/** From `>>> ` at the start of a line on, everything is a quotation. */
function splitQuote(text: string): [string, string | undefined] {
  const found = /^>>> /m.exec(text);
  if (found === null) return [text, undefined];
  return [text.slice(0, found.index).replace(/\n$/, ""), text.slice(found.index + found[0].length)];
}

function renderLine(line: string, writer: InlineWriter): string {
  const { style } = writer;
  const quote = /^> (.*)$/.exec(line);
  if (quote !== null) return (style.quoteMark + renderLine(quote[1] ?? "", writer)).trimEnd();
  const subtext = /^-# +(.*)$/.exec(line);
  if (subtext !== null) return style.dim(renderInline(subtext[1] ?? "", writer));
  const heading = /^#{1,3} +(.*)$/.exec(line);
  if (heading !== null) return style.bold(renderInline(heading[1] ?? "", writer));
  return renderInline(line, writer);
}
