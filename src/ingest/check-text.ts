import type { Flaw } from "./fault.ts";
import type { Field } from "./seed-draft.ts";

/** The longest title, publisher or author, in characters (UTF-16 code units). */
const MAX_TITLE_CHARACTERS = 300;

/** A longer paragraph is read, with a warning: it does not fit one message of Discord, so readers see it cut. */
const MAX_SHOWN_CHARACTERS = 4_000;

/** A longer paragraph is refused: it bounds the work of one passage, and is a text whose line breaks were lost. */
const MAX_PARAGRAPH_CHARACTERS = 100_000;

/** What is wrong with a title, publisher or author that is not empty: it is shown on one line beside our own words. */
export function checkLabel(name: string, field: Field): readonly Flaw[] {
  const flaws: Flaw[] = [];
  const report = (severity: Flaw["severity"], message: string, offset = 0) =>
    flaws.push({ severity, line: field.line, column: field.column + offset, message });
  const { value } = field;
  if (value.length > MAX_TITLE_CHARACTERS) {
    report("error", `the ${name} has ${value.length} characters: shorten it to ${MAX_TITLE_CHARACTERS}`);
  }
  if (/[\p{Cc}\u2028\u2029]/u.test(value)) {
    report("error", `the ${name} has a line break, tab or control character in it: write it on one line`);
  }
  if (/\p{Cs}/u.test(value))
    report("error", `the ${name} holds half of a surrogate pair: write the whole character`);
  if (BIDI.test(value)) report("warning", `the ${name} ${BIDI_WARNING}`);
  return flaws;
}

/** What is wrong with a paragraph. Its text is kept as it is in any case. */
export function checkParagraph(field: Field): readonly Flaw[] {
  const { value, line, column } = field;
  const flaws: Flaw[] = [];
  const report = (severity: Flaw["severity"], message: string) =>
    flaws.push({ severity, line, column, message });
  if (value.length > MAX_PARAGRAPH_CHARACTERS) {
    report(
      "error",
      `the paragraph has ${value.length} characters: split it, at most ${MAX_PARAGRAPH_CHARACTERS}`,
    );
  } else if (value.length > MAX_SHOWN_CHARACTERS) {
    const remedy = `split it, a message of Discord shows ${MAX_SHOWN_CHARACTERS}`;
    report("warning", `the paragraph has ${value.length} characters and will be shown cut: ${remedy}`);
  }
  if (!/[\p{L}\p{N}]/u.test(value))
    report("warning", "the paragraph holds no word and is never found: remove it");
  if (CONTROL.test(value))
    report("warning", "the paragraph holds a control character, kept as it is: remove it");
  if (BIDI.test(value)) report("warning", `the paragraph ${BIDI_WARNING}`);
  if (value.includes("\ufffd")) {
    report(
      "warning",
      "the paragraph holds U+FFFD, the mark of a character lost earlier: restore it from the source",
    );
  }
  return flaws;
}

/** Controls but tab, and the two separators that end a line for some programs and not for a seed. */
const CONTROL = /[^\P{Cc}\t]|[\u2028\u2029]/u;

/** Embeddings, overrides and isolates (UAX #9, 2): they can make text read other than it is. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/;

const BIDI_WARNING = "holds a character that overrides the direction of text, kept as it is: remove it";
