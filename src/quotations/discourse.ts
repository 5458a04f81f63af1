import { type Cue, findCues } from "./cues.ts";
import { CLAUSE_OPENERS, PREPOSITIONS } from "./function-words.ts";
import type { NamedFrame } from "./names.ts";
import type { Gender, People, Person } from "./people.ts";
import type { Phrase } from "./phrases.ts";
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
  const personBehind = (phrase: Phrase) => (phrase.kind === "description" ? holder(phrase, people) : undefined);
  const personOf = (phrase: Phrase): Person | undefined => {
    if (phrase.kind === "name") return phrase.name && people.personOf(phrase.name);
    return phrase.kind === "description" ? (personBehind(phrase) ?? describedPerson(phrase, described)) : undefined;
  };
  const sentences = frames.map((frame) => {
    if (!isOrdered) occurrences = [];
    return sentencesOfFrame(frame).map((sentence) => {
      number += 1;
      const clause: Clause = { frame, sentence };
      const cues = findCues(clause);
      const main = mainSubject(clause, sentence.to);
      const weights = new Map<number, number>();
      const phrases = new Map<number, Phrase>();
      for (const phrase of [main, ...cues.map((cue) => cue.subject)]) {
        if (phrase === undefined) continue;
        const at = phrase.name?.from ?? phrase.from;
        phrases.set(phrase.from, phrase);
        weights.set(at, phrase === main ? WEIGHTS.subject : WEIGHTS.speaker);
      }
      const add = (person: Person | undefined, weight: number) => {
        if (person) occurrences.push({ person, sentence: number, paragraph: frame.paragraph, weight });
      };
      for (let index = sentence.from; index < sentence.to; index += 1) {
        const token = frame.tokens[index];
        const name = frame.nameAt[index];
        const phrase = phrases.get(index);
        if (name?.from === index) {
          const isPossessor = frame.tokens[name.to]?.kind === "possessive";
          add(people.personOf(name), weights.get(index) ?? (isPossessor ? WEIGHTS.possessor : WEIGHTS.other));
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
  });
  return {
    sentences,
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

function holder(phrase: Phrase, people: People): Person | undefined {
  if (!/^(?:the|her|his|its)\s/i.test(phrase.text)) return undefined;
  const words = phrase.text.toLowerCase().split(/\s+/);
  const title = words.findLast((word) => TITLE_WORDS.has(word));
  return title === words.at(-1) && title !== undefined ? people.holderOf(title) : undefined;
}

function describedPerson(phrase: Phrase, described: Map<string, Person>): Person | undefined {
  const words = phrase.text.toLowerCase().replace(/^(?:the|a|an|one|another)\s+/, "").split(/\s+/);
  const head = words.find((word) => TITLE_WORDS.has(word) || MALE_NOUNS.has(word) || FEMALE_NOUNS.has(word) || /(?:er|or|ist|ant|ian)$/.test(word));
  if (head === undefined || /[^s]s$/.test(head) && !/boss$/.test(head) || /^(?:statement|letter|poll|paper|newspaper|order|report|center|other|former|later)$/.test(head)) return undefined;
  const key = words.join(" ");
  let gender: Gender | undefined;
  if (words.some((word) => MALE_NOUNS.has(word))) gender = "male";
  else if (words.some((word) => FEMALE_NOUNS.has(word))) gender = "female";
  const person = described.get(key) ?? { name: phrase.text, words: [], gender, role: undefined, titles: new Set<string>(), mentions: 1 };
  described.set(key, person);
  return person;
}
