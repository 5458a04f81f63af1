// @ts-nocheck
import { arFrequencies } from "./frequencies/ar.ts";
import { deFrequencies } from "./frequencies/de.ts";
import { elFrequencies } from "./frequencies/el.ts";
import { enFrequencies } from "./frequencies/en.ts";
import { esFrequencies } from "./frequencies/es.ts";
import { frFrequencies } from "./frequencies/fr.ts";
import { hiFrequencies } from "./frequencies/hi.ts";
import { itFrequencies } from "./frequencies/it.ts";
import { nlFrequencies } from "./frequencies/nl.ts";
import { noFrequencies } from "./frequencies/no.ts";
import { plFrequencies } from "./frequencies/pl.ts";
import { ptFrequencies } from "./frequencies/pt.ts";
import { roFrequencies } from "./frequencies/ro.ts";
import { ruFrequencies } from "./frequencies/ru.ts";
import { svFrequencies } from "./frequencies/sv.ts";
import { trFrequencies } from "./frequencies/tr.ts";
import { ukFrequencies } from "./frequencies/uk.ts";
import { viFrequencies } from "./frequencies/vi.ts";

/**
 * How much a word tells by general use of its language (ISO 639-1): the idf it would have in a very large
 * collection of paragraphs, `-ln(1 - e^(-length x frequency))` in nats, from 0 for "the" to about 9 for a word
 * that is in no list. Undefined for a language without a list.
 */
export function backgroundIdf(word: string, language: string): number | undefined {
  const zipf = zipfOf(language);
  return zipf === undefined ? undefined : idfOfZipf(zipf.get(word) ?? UNLISTED_ZIPF);
}

/** Whether the language's list has the word, so that it is no misspelling. */
export function isListedWord(word: string, language: string): boolean {
  return zipfOf(language)?.has(word) ?? false;
}

const sources: ReadonlyMap<string, string> = new Map([
  ["ar", arFrequencies],
  ["de", deFrequencies],
  ["el", elFrequencies],
  ["en", enFrequencies],
  ["es", esFrequencies],
  ["fr", frFrequencies],
  ["hi", hiFrequencies],
  ["it", itFrequencies],
  ["nl", nlFrequencies],
  ["no", noFrequencies],
  ["pl", plFrequencies],
  ["pt", ptFrequencies],
  ["ro", roFrequencies],
  ["ru", ruFrequencies],
  ["sv", svFrequencies],
  ["tr", trFrequencies],
  ["uk", ukFrequencies],
  ["vi", viFrequencies],
]);
const lists = new Map<string, ReadonlyMap<string, number>>();
/** Zipf frequency is log10 of occurrences in a billion words (van Heuven et al. 2014). */
const UNLISTED_ZIPF = 3;
const PARAGRAPH_WORDS = 100;

function idfOfZipf(zipf: number): number {
  return -Math.log(1 - Math.exp(-PARAGRAPH_WORDS * 10 ** (zipf - 9)));
}

function zipfOf(language: string): ReadonlyMap<string, number> | undefined {
  const known = lists.get(language);
  const source = sources.get(language);
  if (known !== undefined || source === undefined) return known;
  const zipf = new Map<string, number>();
  for (const line of source.split("\n")) {
    const [tenths, ...words] = line.split(" ");
    for (const word of words) zipf.set(word, Number(tenths) / 10);
  }
  lists.set(language, zipf);
  return zipf;
}
