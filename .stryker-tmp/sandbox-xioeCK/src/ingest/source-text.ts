/** A place in a text: line and column from 1, the column in UTF-16 code units. */
// @ts-nocheck

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines without their ends. LF, CRLF and a lone CR end a line; the text after the last end is a line too. */
export function splitLines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}

/** The place of a UTF-16 offset, which may be the text's length. */
export function positionAt(text: string, offset: number): Position {
  const lines = splitLines(text.slice(0, offset));
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

/** The start of a line counted from 1, or the text's end when there is no such line. */
export function startOfLine(lines: readonly string[], line: number): Position {
  if (line <= lines.length) return { line, column: 1 };
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
