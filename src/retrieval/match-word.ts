import { isListedWord } from "../text/background.ts";
import { baseForm } from "../text/irregular-forms.ts";
import { stopWordsOf } from "../text/stop-words.ts";
import { synonymsOf } from "../text/synonyms.ts";
import { termOf } from "../text/terms.ts";
import { otherFormsOf } from "./known-word.ts";
import { type OpenSegment, wordsOfTerm } from "./open-index.ts";
import { SAME_TERM, type WordMatch } from "./query.ts";
import { findFamily } from "./related-words.ts";

/** What of a segment stands for a word of a query. */
export interface MatchedWord {
  readonly matches: readonly WordMatch[];
  /** The terms whose postings are read; none for a stop word. */
  readonly terms: readonly number[];
}

/**
 * Finds in each segment the word itself, the other words of its stem and its family. A word that neither the
 * vocabularies nor the language's list has is taken for a misspelling of the nearest words of the vocabularies; a
 * known one, and a number, never is. The segments decide together, so that it does not matter how a collection is parted.
 */
export function matchWord(
  word: string,
  segments: readonly OpenSegment[],
  language: string,
): readonly MatchedWord[] {
  if (stopWordsOf(language).has(word)) {
    return segments.map((segment) => ({ matches: itself(word, segment), terms: [] }));
  }
  const { terms: stems, names } = otherFormsOf(word, segments, language);
  const own = segments.map((segment) => matchForms(word, stems, names, segment, segments));
  if (own.some(({ matches }) => matches.length > 0) || isListedWord(word, language)) {
    return segments.map((segment, at): MatchedWord => {
      const meant = language === "en" ? synonyms(word, segment) : [];
      const { matches = [], terms = [] } = own[at] ?? {};
      return { matches: [...matches, ...meant, ...findFamily(word, segment)], terms };
    });
  }
  const isNumber = /^\p{N}+s?$/u.test(word);
  const spellings = nearest(segments.map((segment) => (isNumber ? [] : segment.spellingsOf(word))));
  const related = spellings.some((matches) => matches.length > 0)
    ? spellings
    : segments.map((segment) => findFamily(word, segment));
  const counted = distinct(
    segments.flatMap(({ data }, at) =>
      (related[at] ?? []).flatMap((match) =>
        match.quality >= SAME_TERM ? (data.words[match.word] ?? []) : [],
      ),
    ),
  );
  return segments.map((segment, at) => ({
    matches: related[at] ?? [],
    terms: termsOfWords(counted, segment, segments),
  }));
}

/** The quality of another inflected form of the same stem. */
const FORM_QUALITY = 0.9;
/** A synonym is a related word, not the query's own. */
const SYNONYM_QUALITY = 0.75;

function itself(word: string, segment: OpenSegment): readonly WordMatch[] {
  const same = segment.numberOfWord.get(word);
  return same === undefined ? [] : [{ word: same, quality: 1 }];
}

/** The word, the other words of its stems, and those of its names in other languages. */
function matchForms(
  word: string,
  stems: readonly string[],
  names: readonly string[],
  segment: OpenSegment,
  segments: readonly OpenSegment[],
): MatchedWord {
  const same = itself(word, segment);
  const ofStems = stems.flatMap((stem) => segment.numberOfTerm.get(stem) ?? []);
  const ofNames = termsOfWords(names, segment, segments).filter(
    (term) => segment.data.isStopTerm[term] === 0,
  );
  const terms = distinct([...ofStems, ...ofNames]);
  const forms = terms
    .flatMap((term) => [...wordsOfTerm(segment, term)])
    .filter((form) => form !== same[0]?.word)
    .map((form) => ({ word: form, quality: FORM_QUALITY }));
  return { matches: [...same, ...forms], terms };
}

/** The segment's terms of which the words are forms; it need not hold a word itself if another in its language does. */
function termsOfWords(
  words: readonly string[],
  segment: OpenSegment,
  segments: readonly OpenSegment[],
): readonly number[] {
  if (words.length === 0) return [];
  const kin = segments.filter(({ languages }) => languages[0] === segment.languages[0]);
  const found = words.flatMap((word) =>
    kin.flatMap(({ data, numberOfWord }): number | readonly number[] => {
      const number = numberOfWord.get(word);
      if (number === undefined) return [];
      const term = data.termOfWord[number] ?? 0;
      if (data === segment.data) return term;
      return segment.numberOfTerm.get(data.terms[term] ?? "") ?? [];
    }),
  );
  return distinct(found);
}

/** Of each segment the misspellings that are as near as the nearest of all. */
function nearest(found: readonly (readonly WordMatch[])[]): readonly (readonly WordMatch[])[] {
  const best = Math.max(...found.flat().map(({ quality }) => quality));
  return found.map((matches) => matches.filter(({ quality }) => quality === best));
}

function synonyms(word: string, segment: OpenSegment): readonly WordMatch[] {
  const meant = distinct([word, baseForm(word)].flatMap((form) => synonymsOf(form)));
  const terms = distinct(meant.flatMap((other) => segment.numberOfTerm.get(termOf(other, "en")) ?? []));
  const forms = terms.flatMap((term) => [...wordsOfTerm(segment, term)]);
  return forms.map((form) => ({ word: form, quality: SYNONYM_QUALITY }));
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
