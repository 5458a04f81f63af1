/** The kinds of quotation marks that are told apart, and what may close what was opened by which. */
// @ts-nocheck

export const DOUBLE_MARKS = '"“”„‟«»＂「」『』';
export const SINGLE_MARKS = "'‘’‚‛‹›";

/** For an opening mark, every mark that may end it; printers often mix straight and curly ones. */
export const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"”＂'],
  ["＂", '＂"'],
  ["“", '”"'],
  ["”", '”"'],
  ["‟", '”"'],
  ["„", '“”"‟'],
  ["«", "»"],
  ["»", "«»"],
  ["「", "」"],
  ["『", "』"],
  ["'", "'’"],
  ["‘", "’'"],
  ["’", "’'"],
  ["‛", "’'"],
  ["‚", "‘’'"],
  ["‹", "›"],
  ["›", "‹›"],
]);

/** True when a mark at `index` stands where an opening one does: after a space or bracket, before a word. */
export function looksOpening(text: string, index: number): boolean {
  const before = text[index - 1];
  const after = text[index + 1];
  if (after === undefined || /\s/.test(after)) return false;
  return before === undefined || /[\s([{<—–―\-/…>=]/.test(before) || isMark(before);
}

/** True when a mark at `index` stands where a closing one does: after a word or point, not before a letter. */
export function looksClosing(text: string, index: number): boolean {
  const before = text[index - 1];
  const after = text[index + 1];
  if (before === undefined || /\s/.test(before)) return false;
  return after === undefined || !/[\p{L}\p{N}]/u.test(after);
}

/** True for an apostrophe, which stands between letters, and for a mark of feet or inches, which follows a digit. */
export function isNoMark(text: string, index: number): boolean {
  const mark = text[index] ?? "";
  const before = text[index - 1] ?? "";
  const after = text[index + 1] ?? "";
  if (/['’‛]/.test(mark)) return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  return mark === '"' && /\d/.test(before) && /['’′]/.test(text[index - 2] ?? text[index - 3] ?? "");
}

function isMark(character: string): boolean {
  return DOUBLE_MARKS.includes(character) || SINGLE_MARKS.includes(character);
}
