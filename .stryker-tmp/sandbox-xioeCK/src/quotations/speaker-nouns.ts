// @ts-nocheck
import { PREPOSITIONS } from "./function-words.ts";
import { ORGANISATION_WORDS } from "./organisation-words.ts";
import type { Phrase } from "./phrases.ts";
import { FEMALE_NOUNS, MALE_NOUNS, TITLE_WORDS } from "./titles.ts";

/** True when a noun, in lower case, is one for a single person. */
export function isPersonNoun(word: string): boolean {
  if (TITLE_WORDS.has(word) || MALE_NOUNS.has(word) || FEMALE_NOUNS.has(word)) return !NO_PERSONS.test(word);
  return /(?:er|or|ist|ant|ian)$/.test(word) && !THINGS.has(word);
}

/** True when a noun, in lower case, is one for people, a body or a text: something that can say anything. */
export function isSpeakerNoun(word: string): boolean {
  const single = word.endsWith("s") ? word.slice(0, -1) : word;
  return (
    [word, single].some((noun) => isPersonNoun(noun) || ORGANISATION_WORDS.has(noun) || VOICES.has(noun)) ||
    /(?:men|women|people|folk)$/.test(word)
  );
}

/** False for a description of something that has no voice, such as a method. */
export function canSpeak(phrase: Phrase): boolean {
  return phrase.kind !== "description" || isSpeakerNoun(headWords(phrase.text).at(-1) ?? "");
}

/** The words of a description up to its head: `the former secretary` of state. */
export function headWords(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .replace(/^(?:the|a|an|one|another)\s+/, "")
    .split(/\s+/);
  const end = words.findIndex(
    (word, index) =>
      index > 0 &&
      (PREPOSITIONS.has(word) ||
        /^(?:who|that|which|to|close)$/.test(word) ||
        words[index - 1]?.endsWith(",") ||
        isParticiple(words, index)),
  );
  return (end < 0 ? words : words.slice(0, end)).map((word) => word.replace(/,$/, ""));
}

/** `a complaint filed by ...`: the participle begins what only describes the head. */
function isParticiple(words: readonly string[], index: number): boolean {
  return /(?:ed|en)$/.test(words[index] ?? "") && PREPOSITIONS.has(words[index + 1] ?? "");
}

const NO_PERSONS = /(?:democratic|conservative|liberal|independent|[^s]s)$/;

/** Nouns in -er, -or, -ant, -ian that are no persons. */
const THINGS: ReadonlySet<string> = new Set(
  "letter paper newspaper order center other former later member number error poster restaurant september october matter power water river layer computer factor error mirror color colour odor behavior flavor vector sector motor tractor elevator interior exterior summer winter chapter character quarter corner dinner disorder shoulder tower weather winner border hour tour door floor plant grant constant variant".split(
    " ",
  ),
);

/** People, groups and texts that speak in the news. */
const VOICES: ReadonlySet<string> = new Set(
  (
    "person police official authority critic expert analyst aide ally opponent supporter source witness resident neighbor neighbour family parent relative child mother father friend colleague survivor victim patient student teacher " +
    "worker voter lawmaker protester demonstrator prosecutor lawyer staffer member candidate republican democrat crowd public audience side nation country kremlin pentagon administration campaign union coalition staff military army regime opposition " +
    "report study survey poll statement letter memo note email e-mail tweet post message article story piece column editorial headline book clip ad advert spot commercial website site page blog document paper filing lawsuit complaint indictment " +
    "ruling opinion order law bill resolution petition review report brief transcript release announcement sign banner speech testimony survey notice text caption slogan song narrator announcer voice boss percent half some many other most all one two three few several both"
  ).split(" "),
);
