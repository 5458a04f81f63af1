import type { TextStyle } from "./text-style.ts";

/** What inline Markdown is turned into. */
export interface InlineWriter {
  readonly style: TextStyle;
  /** What stands for a link's text `[label](url)`. */
  readonly writeLink: (label: string, url: string) => string;
}

/** The pairs of marks that Discord knows, longest first; only bold shows here, the others just disappear. */
const pairs = ["**", "__", "~~", "||", "*", "_"];

/** One line of Discord's Markdown as readable text: marks gone, escapes undone, addresses untouched. */
export function renderInline(line: string, writer: InlineWriter): string {
  let written = "";
  let at = 0;
  while (at < line.length) {
    const { text, end } = readPiece(line, at, writer);
    written += text;
    at = end;
  }
  return written;
}

interface Piece {
  readonly text: string;
  /** Where the line goes on. */
  readonly end: number;
}

function readPiece(line: string, at: number, writer: InlineWriter): Piece {
  return (
    readEscape(line, at) ??
    readCode(line, at) ??
    readAddress(line, at) ??
    readLink(line, at, writer) ??
    readPair(line, at, writer) ?? { text: line.charAt(at), end: at + 1 }
  );
}

/** A backslash before punctuation only protects it (Discord, as CommonMark). */
function readEscape(line: string, at: number): Piece | undefined {
  const found = matchAt(/\\([!-/:-@[-`{-~])/y, line, at);
  return found && { text: found[1] ?? "", end: at + 2 };
}

function readCode(line: string, at: number): Piece | undefined {
  const found = matchAt(/(`+)(.+?)\1(?!`)/y, line, at);
  return found && { text: found[2] ?? "", end: at + found[0].length };
}

/** Addresses, `<https://...>`, and times `<t:1700000000:D>`, of which the day is shown. */
function readAddress(line: string, at: number): Piece | undefined {
  const bare = matchAt(/<(https?:\/\/[^\s>]+)>/y, line, at) ?? matchAt(/(https?:\/\/[^\s<>)]+)/y, line, at);
  if (bare !== undefined) return { text: bare[1] ?? "", end: at + bare[0].length };
  const time = matchAt(/<t:(\d{1,11})(?::\w)?>/y, line, at);
  if (time === undefined) return undefined;
  const day = new Date(Number(time[1]) * 1000).toISOString().slice(0, 10);
  return { text: day, end: at + time[0].length };
}

function readLink(line: string, at: number, writer: InlineWriter): Piece | undefined {
  const found = matchAt(/\[((?:\\.|[^\]\\])+)\]\(<?(https?:\/\/[^\s)>]+)>?\)/y, line, at);
  if (found === undefined) return undefined;
  const label = renderInline(found[1] ?? "", writer);
  return { text: writer.writeLink(label, found[2] ?? ""), end: at + found[0].length };
}

function readPair(line: string, at: number, writer: InlineWriter): Piece | undefined {
  const mark = pairs.find((pair) => line.startsWith(pair, at));
  if (mark === undefined) return undefined;
  const start = at + mark.length;
  const close = findClose(line, start, mark);
  // Words such as snake_case keep their underscores: a mark of one `_` has to end with the word.
  if (close === undefined || (mark === "_" && /\w/.test(line.charAt(close + 1)))) {
    return { text: mark, end: start };
  }
  const inner = renderInline(line.slice(start, close), writer);
  return { text: mark === "**" ? writer.style.bold(inner) : inner, end: close + mark.length };
}

function findClose(line: string, start: number, mark: string): number | undefined {
  for (let at = start; at < line.length; at += 1) {
    if (line.charAt(at) === "\\") at += 1;
    else if (at > start && line.startsWith(mark, at)) return isInText(line, start, at, mark) ? at : undefined;
  }
  return undefined;
}

/** A single mark touches the text on both sides: `2 * 3 * 4` is not in italics. */
function isInText(line: string, start: number, close: number, mark: string): boolean {
  return mark.length > 1 || !(/\s/.test(line.charAt(start)) || /\s/.test(line.charAt(close - 1)));
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
