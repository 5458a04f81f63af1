// @ts-nocheck
import { isListedWord } from "../text/background.ts";
import { baseForm } from "../text/irregular-forms.ts";
import { stemmerOf } from "../text/stems.ts";
import { stopWordsOf } from "../text/stop-words.ts";
import { synonymsOf } from "../text/synonyms.ts";
import { translateName } from "../text/translate-name.ts";
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
  const translated = translations(word, segment, language);
  const own = [...itself, ...forms, ...translated.matches];
  if (own.length > 0 || isListedWord(word, language)) {
    const meant = language === "en" ? synonyms(word, segment) : [];
    return {
      matches: [...own, ...meant, ...findFamily(word, segment)],
      terms: distinct([...terms, ...translated.terms]),
    };
  }
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
/** A synonym is a related word, not the query's own. */
const SYNONYM_QUALITY = 0.75;

function termsOf(word: string, segment: OpenSegment, language: string): readonly number[] {
  const stems = distinct([language, ...segment.languages]).map((each) =>
    stemmerOf(each)(each === "en" ? baseForm(word) : word),
  );
  return distinct(stems.flatMap((stem) => segment.numberOfTerm.get(stem) ?? []));
}

/** The names that the word has in the languages of the articles, which the vocabulary holds. */
function translations(word: string, segment: OpenSegment, language: string): MatchedWord {
  const names = segment.languages.flatMap((other) => translateName(word, language, other));
  const terms = distinct(
    names
      .flatMap((name) => segment.numberOfWord.get(name) ?? [])
      .map((found) => segment.data.termOfWord[found] ?? 0),
  ).filter((term) => segment.data.isStopTerm[term] === 0);
  const forms = terms.flatMap((term) => [...wordsOfTerm(segment, term)]);
  return { matches: forms.map((form) => ({ word: form, quality: FORM_QUALITY })), terms };
}

function synonyms(word: string, segment: OpenSegment): readonly WordMatch[] {
  const stem = stemmerOf("en");
  const meant = distinct([word, baseForm(word)].flatMap((form) => synonymsOf(form)));
  const terms = distinct(meant.flatMap((other) => segment.numberOfTerm.get(stem(baseForm(other))) ?? []));
  const forms = terms.flatMap((term) => [...wordsOfTerm(segment, term)]);
  return forms.map((form) => ({ word: form, quality: SYNONYM_QUALITY }));
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
