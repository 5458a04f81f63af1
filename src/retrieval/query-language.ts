import { detectLanguage } from "../text/language.ts";
import type { OpenSegment } from "./open-index.ts";
import { sumOf } from "./shares.ts";

/** The language of a query to the segments; where it tells nothing, that of most of their paragraphs. */
export function queryLanguage(text: string, segments: readonly OpenSegment[]): string {
  return languageAmong(
    text,
    segments.map(({ languages, counts }) => ({ language: languages[0] ?? "", documents: counts.documents })),
  );
}

/** The same, of so many paragraphs in each language. */
export function languageAmong(
  text: string,
  parts: readonly { readonly language: string; readonly documents: number }[],
): string {
  const languages = [...new Set(parts.map(({ language }) => language))].sort();
  const documents = languages.map((language) =>
    sumOf(parts.map((part) => (part.language === language ? part.documents : 0))),
  );
  return detectLanguage(text, languages[documents.indexOf(Math.max(...documents))]);
}
