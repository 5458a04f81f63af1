import { detectLanguage } from "../text/language.ts";
import type { OpenSegment } from "./open-index.ts";
import { sumOf } from "./shares.ts";

/** The language of a query to the segments; where it tells nothing, that of most of their paragraphs. */
export function queryLanguage(text: string, segments: readonly OpenSegment[]): string {
  const languages = [...new Set(segments.flatMap((segment) => segment.languages))].sort();
  const documents = languages.map((language) =>
    sumOf(segments.map((segment) => (segment.languages[0] === language ? segment.counts.documents : 0))),
  );
  return detectLanguage(text, languages[documents.indexOf(Math.max(...documents))]);
}
