/**
 * The text with a backslash before whatever Discord would read as markup, mention or timestamp, so that it shows
 * as it is. `unescapeMarkdown` gives the text back.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_~|`[\]<]/g, "\\$&")
    .replace(/^(\s*)([#>+-]|\d+(?=\.))/gm, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}

/** Takes the backslashes of `escapeMarkdown` away again. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([\\*_~|`[\]<#>+.-])/g, "$1");
}
