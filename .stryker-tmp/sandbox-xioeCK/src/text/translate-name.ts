// @ts-nocheck
import { stemmerOf } from "./stems.ts";

/**
 * What a word of one language is called in another (ISO 639-1), as far as Unicode's data (CLDR) names it: countries,
 * languages and so their people, months and weekdays ("Ucrania" -> "Ukraine", "rusos" -> "Russian", "Montag" -> "Monday"); inflected forms by their stem.
 * Empty when it has no such name; lower case.
 */
export function translateName(word: string, from: string, to: string): readonly string[] {
  if (from === to) return [];
  const dictionary = dictionaryOf(from, to);
  return dictionary.get(word) ?? dictionary.get(stemmerOf(from)(word)) ?? [];
}

const dictionaries = new Map<string, ReadonlyMap<string, readonly string[]>>();

function dictionaryOf(from: string, to: string): ReadonlyMap<string, readonly string[]> {
  const key = `${from} ${to}`;
  const known = dictionaries.get(key);
  if (known !== undefined) return known;
  const names = namesOf(from);
  const others = namesOf(to);
  const dictionary = new Map<string, readonly string[]>();
  for (const [at, name] of names.entries()) {
    const other = others[at] ?? "";
    if (name === "" || other === "" || /[\s\p{N}]/u.test(name)) continue;
    for (const key of new Set([name, stemmerOf(from)(name)])) {
      dictionary.set(key, [...(dictionary.get(key) ?? []), ...other.split(/[\s()]+/u)]);
    }
  }
  dictionaries.set(key, dictionary);
  return dictionary;
}

/** All names in a fixed order, so that the same place means the same thing in each language. */
function namesOf(language: string): readonly string[] {
  const regions = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const languages = new Intl.DisplayNames(language, { type: "language", fallback: "none" });
  const month = new Intl.DateTimeFormat(language, { month: "long", day: "numeric", timeZone: "UTC" });
  const weekday = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  const codes = letterPairs();
  return [
    ...codes.map((code) => regions.of(code.toUpperCase()) ?? ""),
    ...codes.map((code) => languages.of(code) ?? ""),
    ...Array.from({ length: 12 }, (_, at) => monthIn(month.formatToParts(Date.UTC(2023, at, 15)))),
    ...Array.from({ length: 7 }, (_, at) => weekday.format(Date.UTC(2023, 0, 1 + at))),
  ].map((name) => name.toLowerCase());
}

function monthIn(parts: readonly Intl.DateTimeFormatPart[]): string {
  return parts.find(({ type }) => type === "month")?.value ?? "";
}

function letterPairs(): readonly string[] {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  return letters.flatMap((first) => letters.map((second) => first + second));
}
