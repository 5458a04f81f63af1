import { isListedWord } from "../text/background.ts";
import { baseForm } from "../text/irregular-forms.ts";
import { stemmerOf } from "../text/stems.ts";
import { stopWordsOf } from "../text/stop-words.ts";
import { type OpenSegment, wordsOfTerm } from "./open-index.ts";
import { SAME_TERM, type WordMatch } from "./query.ts";
import { findFamily, findSpellings } from "./related-words.ts";

/** What of a segment stands for a word of a query. */
export interface MatchedWord {
  readonly matches: readonly WordMatch[];
  /** The terms whose postings are read; none for a stop word. */
  readonly terms: readonly number[];
}

/**
 * Finds the word itself, the other words of its stem and its family. A word that neither the vocabulary nor the
 * language's list has is taken for a misspelling of the nearest words of the vocabulary; a known one never is.
 */
export function matchWord(word: string, segment: OpenSegment, language: string): MatchedWord {
  const same = segment.numberOfWord.get(word);
  const itself: readonly WordMatch[] = same === undefined ? [] : [{ word: same, quality: 1 }];
  if (stopWordsOf(language).has(word)) return { matches: itself, terms: [] };
  const terms = termsOf(word, segment, language);
  const forms = terms
    .flatMap((term) => [...wordsOfTerm(segment, term)])
    .filter((form) => form !== same)
    .map((form) => ({ word: form, quality: FORM_QUALITY }));
  const own = [...itself, ...forms];
  if (own.length > 0 || isListedWord(word, language))
    return { matches: [...own, ...findFamily(word, segment)], terms };
  const spellings = findSpellings(word, segment);
  const related = spellings.length > 0 ? spellings : findFamily(word, segment);
  const counted = related.filter(({ quality }) => quality >= SAME_TERM);
  return {
    matches: related,
    terms: distinct(counted.map((match) => segment.data.termOfWord[match.word] ?? 0)),
  };
}

/** The quality of another inflected form of the same stem. */
const FORM_QUALITY = 0.9;

function termsOf(word: string, segment: OpenSegment, language: string): readonly number[] {
  const stems = distinct([language, ...segment.languages]).map((each) =>
    stemmerOf(each)(each === "en" ? baseForm(word) : word),
  );
  return distinct(stems.flatMap((stem) => segment.numberOfTerm.get(stem) ?? []));
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
