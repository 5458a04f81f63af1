/**
 * The text with a backslash before whatever Discord would read as markup, mention, timestamp, address or emoji, so
 * that it shows as it is. `unescapeMarkdown` gives the text back.
 */
// @ts-nocheck

export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_~|`[\]<]/g, "\\$&")
    .replace(addressesAndNames, "\\$&")
    .replace(lineStarts, escapeLineStart);
}

/** Takes the backslashes of `escapeMarkdown` away again. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([\\*_~|`[\]<#>+.):@-])/g, "$1");
}

/** The colon of an address or of an emoji's name, and the sign before the two names that call everybody. */
const addressesAndNames = /:(?=\/\/|[^\s:]+:)|@(?=everyone|here)/gi;

/** Headings, quotations, small print and lists, which count only where a line begins. */
const lineStarts = /^(\s*)([#>+-]|\d+(?=[.)]))/gm;

function escapeLineStart(_: string, space: string, mark: string): string {
  return /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`;
}
