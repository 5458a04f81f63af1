/** An error keeps its file's article out of the library; a warning does not. */
// @ts-nocheck

export type Severity = "error" | "warning";

/** What is wrong at a place of a seed, and what to do about it. */
export interface Flaw {
  readonly severity: Severity;
  /** From 1; never beyond the file's last line. */
  readonly line: number;
  /** In UTF-16 code units, from 1; at most one beyond the line's end. A byte-order mark is not counted. */
  readonly column: number;
  /** What was read, what was expected, and the remedy. */
  readonly message: string;
}

/** A flaw together with its file. */
export interface Fault extends Flaw {
  /** Relative to the seeds folder, with `/`; `.` is the folder itself. */
  readonly file: string;
}

/** The fault on one line as `file:line:column severity message`, the form editors can jump to. */
export function renderFault({ file, line, column, severity, message }: Fault): string {
  return `${escapeControls(file)}:${line}:${column} ${severity} ${escapeControls(message)}`;
}

/** Orders faults by file (code units), then place; errors come before warnings of the same place. Use a stable sort. */
export function compareFaults(a: Fault, b: Fault): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.severity, b.severity)
  );
}

/** Whether any of these keeps an article out. */
export function hasError(flaws: readonly Flaw[]): boolean {
  return flaws.some(({ severity }) => severity === "error");
}

/** Orders text by UTF-16 code units: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A file's name or a quoted value may hold line breaks or bidi overrides, which would forge a second line. */
function escapeControls(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
