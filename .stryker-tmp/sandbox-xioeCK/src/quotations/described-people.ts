// @ts-nocheck
import { type Gender, genderOfWords } from "./gender.ts";
import type { People, Person } from "./people.ts";
import type { Phrase } from "./phrases.ts";
import { type Occurrence, rankAntecedents } from "./salience.ts";
import { headWords, isPersonNoun } from "./speaker-nouns.ts";

/** Whom `the former governor` means: the one who bears the title, else the most present one the noun fits. */
export function holderOf(
  phrase: Phrase,
  people: People,
  occurrences: readonly Occurrence[],
  sentence: number,
): Person | undefined {
  if (!/^the\s/i.test(phrase.text)) return undefined;
  const words = headWords(phrase.text);
  const title = words.at(-1) ?? "";
  const holders = people.holdersOf(title);
  if (holders.length === 1) return holders[0];
  if (holders.length === 0 && !OFFICES.has(title)) return undefined;
  const gender = genderOfWords(words);
  const genders: readonly Gender[] = gender ? [gender] : ["male", "female"];
  const ranked = genders
    .flatMap((each) => rankAntecedents(occurrences, each, sentence, phrase.paragraph))
    .sort((one, other) => other.salience - one.salience);
  const named = ranked.filter(
    ({ person }) => person.words.length > 0 && (holders.length === 0 || holders.includes(person)),
  );
  return named[0]?.person ?? [...holders].sort((one, other) => other.mentions - one.mentions)[0];
}

const OFFICES: ReadonlySet<string> = new Set(
  "president governor senator secretary candidate nominee businessman businesswoman leader mayor congressman congresswoman chancellor minister premier republican democrat billionaire lawmaker politician general".split(
    " ",
  ),
);

/** The same person for the same description; undefined for what is no person. */
export function describedPerson(phrase: Phrase, described: Map<string, Person>): Person | undefined {
  const words = headWords(phrase.text);
  if (!isPersonNoun(words.at(-1) ?? "")) return undefined;
  const key = words.join(" ");
  const person = described.get(key) ?? {
    name: phrase.text,
    words: [],
    gender: genderOfWords(words),
    isHuman: true,
    role: undefined,
    titles: new Set<string>(),
    mentions: 1,
  };
  described.set(key, person);
  return person;
}
