// @ts-nocheck
import { createRequire } from "node:module";

/**
 * The stemmer of a language (ISO 639-1): gives the part of a word that its inflected forms share. Snowball's rules
 * by natural where it has them, loaded when first asked for; elsewhere the first letters of the word, which serves
 * about as well for retrieval (McNamee and Mayfield 2004, "Character n-gram tokenization").
 */
export function stemmerOf(language: string): (word: string) => string {
  const known = stemmers.get(language);
  if (known !== undefined) return known;
  const made = remember(createStemmer(language));
  stemmers.set(language, made);
  return made;
}

const stemmers = new Map<string, (word: string) => string>();
const load = createRequire(import.meta.url);
const naturalStemmers: ReadonlyMap<string, string> = new Map([
  ["en", "porter_stemmer"],
  ...["de", "es", "fr", "it", "nl", "no", "pt", "ru", "sv", "uk"].map((language): [string, string] => [
    language,
    `porter_stemmer_${language}`,
  ]),
]);
const PREFIX_LETTERS = 6;

/** natural's stemmers work by regular expressions, so a stem is kept; the memory is emptied when it is full. */
function remember(stem: (word: string) => string): (word: string) => string {
  const stems = new Map<string, string>();
  return (word) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const found = stem(word);
    if (stems.size >= MAX_REMEMBERED) stems.clear();
    stems.set(word, found);
    return found;
  };
}

const MAX_REMEMBERED = 20_000;

function createStemmer(language: string): (word: string) => string {
  const file = naturalStemmers.get(language);
  if (file === undefined) return (word) => word.slice(0, PREFIX_LETTERS);
  const stemmer: { stem(word: string): string } = load(`natural/lib/natural/stemmers/${file}.js`);
  return (word) => (/\p{N}/u.test(word) ? word : stemmer.stem(word));
}
