import { PREPOSITIONS } from "./function-words.ts";
import { type Gender, genderOfWords } from "./gender.ts";
import type { People, Person } from "./people.ts";
import type { Phrase } from "./phrases.ts";
import { type Occurrence, rankAntecedents } from "./salience.ts";
import { FEMALE_NOUNS, MALE_NOUNS, TITLE_WORDS } from "./titles.ts";

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

/** The words of a description up to its head: `the former secretary` of state. */
function headWords(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .replace(/^(?:the|a|an|one|another)\s+/, "")
    .split(/\s+/);
  const end = words.findIndex(
    (word, index) =>
      index > 0 && (PREPOSITIONS.has(word) || word === "who" || words[index - 1]?.endsWith(",")),
  );
  return (end < 0 ? words : words.slice(0, end)).map((word) => word.replace(/,$/, ""));
}

/** The same person for the same description; undefined for what is no person. */
export function describedPerson(phrase: Phrase, described: Map<string, Person>): Person | undefined {
  const words = headWords(phrase.text);
  if (!isPersonNoun(words.at(-1) ?? "")) return undefined;
  const key = words.join(" ");
  const person = described.get(key) ?? {
    name: phrase.text,
    words: [],
    gender: genderOfWords(words),
    role: undefined,
    titles: new Set<string>(),
    mentions: 1,
  };
  described.set(key, person);
  return person;
}

function isPersonNoun(word: string): boolean {
  if (TITLE_WORDS.has(word) || MALE_NOUNS.has(word) || FEMALE_NOUNS.has(word))
    return !/(?:democratic|conservative|liberal|independent|[^s]s)$/.test(word);
  return (
    /(?:er|or|ist|ant|ian)$/.test(word) &&
    !/^(?:letter|paper|newspaper|order|center|other|former|later|member|number|error|poster|restaurant|september|october)$/.test(
      word,
    )
  );
}
