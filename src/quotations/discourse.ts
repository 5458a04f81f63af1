import { type Cue, findCues } from "./cues.ts";
import { CLAUSE_OPENERS, PREPOSITIONS } from "./function-words.ts";
import type { NamedFrame } from "./names.ts";
import type { Gender, People, Person } from "./people.ts";
import type { Phrase } from "./phrases.ts";
import { roleBeside } from "./roles.ts";
import { type Occurrence, type Ranked, rankAntecedents, WEIGHTS } from "./salience.ts";
import { sentencesOfFrame } from "./sentences.ts";
import { type Clause, mainSubject } from "./subjects.ts";
import { FEMALE_NOUNS, MALE_NOUNS, TITLE_WORDS } from "./titles.ts";

/** A sentence with its cues and its place in the article. */
export interface DiscourseSentence extends Clause {
  readonly cues: readonly Cue[];
  /** The subject of its main clause. */
  readonly main: Phrase | undefined;
}

/** An article as read from its beginning to its end: who acts in each sentence and whom each pronoun means. */
export interface Discourse {
  /** The sentences of each frame. */
  readonly sentences: readonly (readonly DiscourseSentence[])[];
  /** For each frame whom a he or she at the beginning of the next paragraph would mean, most probable first. */
  readonly heirs: readonly Readonly<Record<Gender, readonly Ranked[]>>[];
  /** Whom a he or she at this token may mean, most probable first; empty for other tokens. */
  readonly antecedentsOf: (paragraph: number, token: number) => readonly Ranked[];
  /** The person behind a description (the mayor), when only one of the article's people can be meant. */
  readonly personBehind: (phrase: Phrase) => Person | undefined;
}

/** Reads an article's frames; without trust in their order nothing is carried over from paragraph to paragraph. */
export function readDiscourse(frames: readonly NamedFrame[], people: People, isOrdered: boolean): Discourse {
  const antecedents = new Map<string, readonly Ranked[]>();
  const described = new Map<string, Person>();
  let occurrences: Occurrence[] = [];
  let number = 0;
  const personBehind = (phrase: Phrase) => (phrase.kind === "description" ? holderOf(phrase, people, occurrences, number) : undefined);
  const personOf = (phrase: Phrase): Person | undefined => {
    if (phrase.kind === "name") return phrase.name && people.personOf(phrase.name);
    return phrase.kind === "description" ? (personBehind(phrase) ?? describedPerson(phrase, described)) : undefined;
  };
  const heirs: Record<Gender, readonly Ranked[]>[] = [];
  const sentences = frames.map((frame) => {
    if (!isOrdered) occurrences = [];
    const read = sentencesOfFrame(frame).map((sentence) => {
      number += 1;
      const clause: Clause = { frame, sentence };
      const cues = findCues(clause);
      const main = mainSubject(clause, sentence.to);
      const weights = new Map<number, number>();
      const phrases = new Map<number, Phrase>();
      const mark = (phrase: Phrase | undefined, weight: number) => {
        if (phrase === undefined) return;
        const at = phrase.name?.from ?? phrase.from;
        phrases.set(phrase.from, phrase);
        weights.set(at, Math.max(weight, weights.get(at) ?? 0));
      };
      mark(main, WEIGHTS.subject);
      for (const { verb, subject } of cues) mark(subject, verb.strength === "saying" ? WEIGHTS.speaker : WEIGHTS.actor);
      const add = (person: Person | undefined, weight: number) => {
        if (person) occurrences.push({ person, sentence: number, paragraph: frame.paragraph, weight });
      };
      for (let index = sentence.from; index < sentence.to; index += 1) {
        const token = frame.tokens[index];
        const name = frame.nameAt[index];
        const phrase = phrases.get(index);
        if (name?.from === index) {
          const isPossessor = frame.tokens[name.to]?.kind === "possessive";
          const place = roleBeside(frame, name).isIntroduction ? WEIGHTS.introduced : WEIGHTS.other;
          add(people.personOf(name), weights.get(index) ?? (isPossessor ? WEIGHTS.possessor : place));
        } else if (phrase?.kind === "description") add(personOf(phrase), weights.get(index) ?? WEIGHTS.other);
        const gender = genderOf(token?.kind === "word" ? token.lower : "");
        if (gender === undefined) continue;
        const later = laterSubject(clause, main, index);
        const cataphor = later && personOf(later);
        const ranked = rankAntecedents(occurrences, gender, number, frame.paragraph).slice(0, 8);
        const fits = cataphor && (cataphor.gender === undefined || cataphor.gender === gender);
        const list = fits ? [{ person: cataphor, salience: 9 }, ...ranked.filter(({ person }) => person !== cataphor)] : ranked;
        antecedents.set(`${frame.paragraph}:${index}`, list);
        add(list[0]?.person, weights.get(index) ?? WEIGHTS.other);
      }
      return { ...clause, cues, main };
    });
    const heirsOf = (gender: Gender) => rankAntecedents(occurrences, gender, number + 1, frame.paragraph + 1).slice(0, 3);
    heirs.push({ male: heirsOf("male"), female: heirsOf("female") });
    return read;
  });
  return {
    sentences,
    heirs,
    antecedentsOf: (paragraph, token) => antecedents.get(`${paragraph}:${token}`) ?? [],
    personBehind,
  };
}

/** The gender of he and she; undefined for every other word, in lower case. */
export function genderOf(word: string): Gender | undefined {
  if (word === "he") return "male";
  return word === "she" ? "female" : undefined;
}

/** `After saying that she ..., Clinton ...`: the subject that follows an introductory clause with a pronoun in it. */
function laterSubject({ frame, sentence }: Clause, main: Phrase | undefined, index: number): Phrase | undefined {
  const first = frame.tokens[sentence.from];
  const isIntroduction = first !== undefined && (PREPOSITIONS.has(first.lower) || (CLAUSE_OPENERS.has(first.lower) && !/^(?:and|but)$/.test(first.lower)) || /ing$/.test(first.lower));
  return isIntroduction && main !== undefined && main.kind === "name" && main.from > index ? main : undefined;
}

/** Whom `the former governor` means: the one who bears the title, else the most present one the noun fits. */
function holderOf(phrase: Phrase, people: People, occurrences: readonly Occurrence[], sentence: number): Person | undefined {
  if (!/^the\s/i.test(phrase.text)) return undefined;
  const words = headWords(phrase.text);
  const title = words.at(-1) ?? "";
  const holders = people.holdersOf(title);
  if (holders.length === 1) return holders[0];
  if (holders.length === 0 && !OFFICES.has(title)) return undefined;
  const gender = genderOfWords(words);
  const genders: readonly Gender[] = gender ? [gender] : ["male", "female"];
  const ranked = genders.flatMap((each) => rankAntecedents(occurrences, each, sentence, phrase.paragraph)).sort((one, other) => other.salience - one.salience);
  const named = ranked.filter(({ person }) => person.words.length > 0 && (holders.length === 0 || holders.includes(person)));
  return (named[0]?.person ?? [...holders].sort((one, other) => other.mentions - one.mentions)[0]);
}

const OFFICES: ReadonlySet<string> = new Set("president governor senator secretary candidate nominee businessman businesswoman leader mayor congressman congresswoman chancellor minister premier republican democrat billionaire lawmaker politician general".split(" "));

/** The words of a description up to its head: `the former secretary` of state. */
function headWords(text: string): readonly string[] {
  const words = text.toLowerCase().replace(/^(?:the|a|an|one|another)\s+/, "").split(/\s+/);
  const end = words.findIndex((word, index) => index > 0 && (PREPOSITIONS.has(word) || word === "who" || words[index - 1]?.endsWith(",")));
  return (end < 0 ? words : words.slice(0, end)).map((word) => word.replace(/,$/, ""));
}

function genderOfWords(words: readonly string[]): Gender | undefined {
  if (words.some((word) => MALE_NOUNS.has(word))) return "male";
  return words.some((word) => FEMALE_NOUNS.has(word)) ? "female" : undefined;
}

function describedPerson(phrase: Phrase, described: Map<string, Person>): Person | undefined {
  const words = headWords(phrase.text);
  if (!isPersonNoun(words.at(-1) ?? "")) return undefined;
  const key = words.join(" ");
  const person = described.get(key) ?? { name: phrase.text, words: [], gender: genderOfWords(words), role: undefined, titles: new Set<string>(), mentions: 1 };
  described.set(key, person);
  return person;
}

function isPersonNoun(word: string): boolean {
  if (TITLE_WORDS.has(word) || MALE_NOUNS.has(word) || FEMALE_NOUNS.has(word)) return !/(?:democratic|conservative|liberal|independent|[^s]s)$/.test(word);
  return /(?:er|or|ist|ant|ian)$/.test(word) && !/^(?:letter|paper|newspaper|order|center|other|former|later|member|number|error|poster|restaurant|september|october)$/.test(word);
}
