// @ts-nocheck
import type { Clause } from "./clause.ts";
import { type Cue, findCues } from "./cues.ts";
import { describedPerson, holderOf } from "./described-people.ts";
import { CLAUSE_OPENERS, PREPOSITIONS } from "./function-words.ts";
import type { Gender } from "./gender.ts";
import { genderOf } from "./gender.ts";
import { mainSubject } from "./main-subjects.ts";
import type { NamedFrame } from "./names.ts";
import type { People, Person } from "./people.ts";
import type { Phrase } from "./phrases.ts";
import { roleBeside } from "./roles.ts";
import { type Occurrence, type Ranked, rankAntecedents, WEIGHTS } from "./salience.ts";
import { sentencesOfFrame } from "./sentences.ts";

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
}

/** Reads an article's frames; without trust in their order nothing is carried over from paragraph to paragraph. */
export function readDiscourse(frames: readonly NamedFrame[], people: People, isOrdered: boolean): Discourse {
  const antecedents = new Map<string, readonly Ranked[]>();
  const described = new Map<string, Person>();
  let occurrences: Occurrence[] = [];
  let number = 0;
  const personOf = (phrase: Phrase): Person | undefined => {
    if (phrase.kind === "name") return phrase.name && people.personOf(phrase.name);
    if (phrase.kind !== "description") return undefined;
    return holderOf(phrase, people, occurrences, number) ?? describedPerson(phrase, described);
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
      for (const { verb, subject } of cues)
        mark(subject, verb.strength === "saying" ? WEIGHTS.speaker : WEIGHTS.actor);
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
        }
        if (phrase?.kind === "description") add(personOf(phrase), weights.get(index) ?? WEIGHTS.other);
        const gender = genderOf(token?.kind === "word" ? token.lower : "");
        if (gender === undefined) continue;
        const later = laterSubject(clause, main, index);
        const cataphor = later && personOf(later);
        const ranked = rankAntecedents(occurrences, gender, number, frame.paragraph).slice(0, 8);
        const fits = cataphor && (cataphor.gender === undefined || cataphor.gender === gender);
        const list = fits
          ? [{ person: cataphor, salience: 9 }, ...ranked.filter(({ person }) => person !== cataphor)]
          : ranked;
        antecedents.set(`${frame.paragraph}:${index}`, list);
        add(list[0]?.person, weights.get(index) ?? WEIGHTS.other);
      }
      return { ...clause, cues, main };
    });
    const heirsOf = (gender: Gender) =>
      rankAntecedents(occurrences, gender, number + 1, frame.paragraph + 1).slice(0, 3);
    heirs.push({ male: heirsOf("male"), female: heirsOf("female") });
    return read;
  });
  return {
    sentences,
    heirs,
    antecedentsOf: (paragraph, token) => antecedents.get(`${paragraph}:${token}`) ?? [],
  };
}

/** `After saying that she ..., Lee ...`: the subject that follows an introductory clause with a pronoun in it. */
function laterSubject(
  { frame, sentence }: Clause,
  main: Phrase | undefined,
  index: number,
): Phrase | undefined {
  const first = frame.tokens[sentence.from];
  const isIntroduction =
    first !== undefined &&
    (PREPOSITIONS.has(first.lower) ||
      (CLAUSE_OPENERS.has(first.lower) && !/^(?:and|but)$/.test(first.lower)) ||
      /ing$/.test(first.lower));
  return isIntroduction && main !== undefined && main.kind === "name" && main.from > index ? main : undefined;
}
