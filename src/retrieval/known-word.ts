import { isListedWord } from "../text/background.ts";
import { termOf } from "../text/terms.ts";
import { translateName } from "../text/translate-name.ts";
import type { OpenSegment } from "./open-index.ts";

/** Whether the language's list or one of the vocabularies has the word as it is. */
export function isKnownWord(word: string, segments: readonly OpenSegment[], language: string): boolean {
  return isListedWord(word, language) || segments.some(({ numberOfWord }) => numberOfWord.has(word));
}

/** As what a query's word may stand in the articles besides itself. */
export interface OtherForms {
  /** Its terms in the query's language and in those of the articles, each once. */
  readonly terms: readonly string[];
  /** What it is called in the articles' languages, when it is a name or a date. */
  readonly names: readonly string[];
}

/** The forms of a word of a query in this language (ISO 639-1). */
export function otherFormsOf(word: string, segments: readonly OpenSegment[], language: string): OtherForms {
  const stored = distinct(segments.flatMap(({ languages }) => languages));
  return {
    terms: distinct([language, ...stored].map((each) => termOf(word, each))),
    names: distinct(stored.flatMap((other) => translateName(word, language, other))),
  };
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
