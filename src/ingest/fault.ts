/** One fault of a seed file: where it is, and a message that names the remedy. */
export interface Fault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** In UTF-16 code units, from 1. */
  readonly column: number;
  readonly message: string;
}

/** The fault as `file:line:column error message`, the form editors can jump to. */
export function renderFault(fault: Fault): string {
  return `${fault.file}:${fault.line}:${fault.column} error ${fault.message}`;
}
