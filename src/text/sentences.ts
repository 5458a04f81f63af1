import type { Span } from "./tokens.ts";

/**
 * The sentences of a text in order, trailing white space left out; together they hold every other character.
 * Boundaries are Unicode's (UAX 29) as Intl.Segmenter finds them for the language (BCP 47, `en` when not given).
 */
export function sentencesOf(text: string, language = "en"): readonly Span[] {
  const segments = new Intl.Segmenter(language, { granularity: "sentence" }).segment(text);
  return [...segments]
    .map(({ index, segment }) => ({ start: index, end: index + segment.trimEnd().length }))
    .filter(({ start, end }) => end > start);
}
