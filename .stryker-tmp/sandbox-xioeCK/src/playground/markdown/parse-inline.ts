/** A piece of a line of Discord's Markdown. */
// @ts-nocheck

export type Inline =
  | { readonly kind: "text" | "code" | "address"; readonly text: string }
  /** `<@id>`: somebody's name, which only the reader's app knows. */
  | { readonly kind: "mention"; readonly userId: string }
  /** A moment, in seconds since 1970. */
  | { readonly kind: "time"; readonly seconds: number }
  | { readonly kind: "link"; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: InlineStyle; readonly children: readonly Inline[] };

/** What a pair of marks does to the text between. */
export type InlineStyle = "bold" | "italic" | "underline" | "strike" | "spoiler";

/** One line without its line marks, cut into pieces: escapes undone, addresses untouched, neighbouring texts joined. */
export function parseInline(line: string): readonly Inline[] {
  const pieces: Inline[] = [];
  let text = "";
  const flush = () => {
    if (text !== "") pieces.push({ kind: "text", text });
    text = "";
  };
  let at = 0;
  while (at < line.length) {
    const { piece, end } = readPiece(line, at);
    at = end;
    if (typeof piece === "string") {
      text += piece;
      continue;
    }
    flush();
    pieces.push(piece);
  }
  flush();
  return pieces;
}

/** The marks that Discord knows, longest first. */
const pairs: readonly (readonly [string, InlineStyle])[] = [
  ["**", "bold"],
  ["__", "underline"],
  ["~~", "strike"],
  ["||", "spoiler"],
  ["*", "italic"],
  ["_", "italic"],
];

interface Read {
  readonly piece: Inline | string;
  /** Where the line goes on. */
  readonly end: number;
}

function readPiece(line: string, at: number): Read {
  return (
    readEscape(line, at) ??
    readCode(line, at) ??
    readAngle(line, at) ??
    readAddress(line, at) ??
    readLink(line, at) ??
    readPair(line, at) ?? { piece: line.charAt(at), end: at + 1 }
  );
}

/** A backslash before punctuation only protects it (Discord, as CommonMark). */
function readEscape(line: string, at: number): Read | undefined {
  const found = matchAt(/\\([!-/:-@[-`{-~])/y, line, at);
  return found && { piece: found[1] ?? "", end: at + 2 };
}

function readCode(line: string, at: number): Read | undefined {
  const found = matchAt(/(`+)(.+?)\1(?!`)/y, line, at);
  return found && { piece: { kind: "code", text: found[2] ?? "" }, end: at + found[0].length };
}

/** `<@1234>` and times such as `<t:1700000000:D>`. */
function readAngle(line: string, at: number): Read | undefined {
  const mention = matchAt(/<@!?(\d{1,20})>/y, line, at);
  if (mention !== undefined) {
    return { piece: { kind: "mention", userId: mention[1] ?? "" }, end: at + mention[0].length };
  }
  const time = matchAt(/<t:(\d{1,11})(?::\w)?>/y, line, at);
  return time && { piece: { kind: "time", seconds: Number(time[1]) }, end: at + time[0].length };
}

/** `https://...`, also between angle brackets. */
function readAddress(line: string, at: number): Read | undefined {
  const found = matchAt(/<(https?:\/\/[^\s>]+)>/y, line, at) ?? matchAt(/(https?:\/\/[^\s<>)]+)/y, line, at);
  return found && { piece: { kind: "address", text: found[1] ?? "" }, end: at + found[0].length };
}

function readLink(line: string, at: number): Read | undefined {
  const found = matchAt(/\[((?:\\.|[^\]\\])+)\]\(<?(https?:\/\/[^\s)>]+)>?\)/y, line, at);
  if (found === undefined) return undefined;
  const children = parseInline(found[1] ?? "");
  return { piece: { kind: "link", url: found[2] ?? "", children }, end: at + found[0].length };
}

function readPair(line: string, at: number): Read | undefined {
  const pair = pairs.find(([mark]) => line.startsWith(mark, at));
  if (pair === undefined) return undefined;
  const [mark, kind] = pair;
  const start = at + mark.length;
  const close = findClose(line, start, mark);
  // Words such as snake_case keep their underscores: a mark of one `_` has to end with the word.
  if (close === undefined || (mark === "_" && /\w/.test(line.charAt(close + 1)))) {
    return { piece: mark, end: start };
  }
  return { piece: { kind, children: parseInline(line.slice(start, close)) }, end: close + mark.length };
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
