import { isListedWord } from "../text/background.ts";
import { baseForm } from "../text/irregular-forms.ts";
import { stemmerOf } from "../text/stems.ts";
import { stopWordsOf } from "../text/stop-words.ts";
import { synonymsOf } from "../text/synonyms.ts";
import { translateName } from "../text/translate-name.ts";
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
 * known one never is. The segments decide together, so that it does not matter how a collection is parted.
 */
export function matchWord(
  word: string,
  segments: readonly OpenSegment[],
  language: string,
): readonly MatchedWord[] {
  if (stopWordsOf(language).has(word)) {
    return segments.map((segment) => ({ matches: itself(word, segment), terms: [] }));
  }
  const stored = distinct(segments.flatMap(({ languages }) => languages));
  const own = segments.map((segment) => matchForms(word, segment, language, stored));
  if (own.some(({ matches }) => matches.length > 0) || isListedWord(word, language)) {
    return segments.map((segment, at): MatchedWord => {
      const meant = language === "en" ? synonyms(word, segment) : [];
      const { matches = [], terms = [] } = own[at] ?? {};
      return { matches: [...matches, ...meant, ...findFamily(word, segment)], terms };
    });
  }
  const spellings = nearest(segments.map((segment) => segment.spellingsOf(word)));
  const isSpelt = spellings.some((matches) => matches.length > 0);
  return segments.map((segment, at): MatchedWord => {
    const related = isSpelt ? (spellings[at] ?? []) : findFamily(word, segment);
    const counted = related.filter(({ quality }) => quality >= SAME_TERM);
    return {
      matches: related,
      terms: distinct(counted.map((match) => segment.data.termOfWord[match.word] ?? 0)),
    };
  });
}

/** The quality of another inflected form of the same stem. */
const FORM_QUALITY = 0.9;
/** A synonym is a related word, not the query's own. */
const SYNONYM_QUALITY = 0.75;

function itself(word: string, segment: OpenSegment): readonly WordMatch[] {
  const same = segment.numberOfWord.get(word);
  return same === undefined ? [] : [{ word: same, quality: 1 }];
}

/** The word, the other words of its stem by the rules of any of the languages, and its names in the stored ones. */
function matchForms(
  word: string,
  segment: OpenSegment,
  language: string,
  stored: readonly string[],
): MatchedWord {
  const same = itself(word, segment);
  const stems = distinct([language, ...stored]).map((each) =>
    stemmerOf(each)(each === "en" ? baseForm(word) : word),
  );
  const terms = distinct(stems.flatMap((stem) => segment.numberOfTerm.get(stem) ?? []));
  const names = stored.flatMap((other) => translateName(word, language, other));
  const named = distinct(
    names
      .flatMap((name) => segment.numberOfWord.get(name) ?? [])
      .map((found) => segment.data.termOfWord[found] ?? 0),
  ).filter((term) => segment.data.isStopTerm[term] === 0);
  const all = distinct([...terms, ...named]);
  const forms = all
    .flatMap((term) => [...wordsOfTerm(segment, term)])
    .filter((form) => form !== same[0]?.word)
    .map((form) => ({ word: form, quality: FORM_QUALITY }));
  return { matches: [...same, ...forms], terms: all };
}

/** Of each segment the misspellings that are as near as the nearest of all. */
function nearest(found: readonly (readonly WordMatch[])[]): readonly (readonly WordMatch[])[] {
  const best = Math.max(...found.flat().map(({ quality }) => quality));
  return found.map((matches) => matches.filter(({ quality }) => quality === best));
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
