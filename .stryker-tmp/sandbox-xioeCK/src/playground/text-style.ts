/** How text is set off: with terminal codes, or not at all. */
// @ts-nocheck

export interface TextStyle {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly quoteMark: string;
  readonly divider: string;
}

/** For a terminal. */
export const terminalStyle: TextStyle = {
  bold: (text) => `\u001b[1m${text}\u001b[22m`,
  dim: (text) => `\u001b[2m${text}\u001b[22m`,
  quoteMark: "│ ",
  divider: "─".repeat(40),
};

/** For a pipe or a file: nothing but text. */
export const plainStyle: TextStyle = {
  bold: (text) => text,
  dim: (text) => text,
  quoteMark: "> ",
  divider: "-".repeat(40),
};

/** The text without control characters, which could move a terminal's cursor or change its colours; lines and tabs stay. */
export function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, "");
}
