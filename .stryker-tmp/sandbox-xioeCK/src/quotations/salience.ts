// @ts-nocheck
import type { Gender } from "./gender.ts";
import type { Person } from "./people.ts";

/** Somebody mentioned at some place of the discourse. */
export interface Occurrence {
  readonly person: Person;
  /** Number of the sentence over the whole article. */
  readonly sentence: number;
  readonly paragraph: number;
  readonly weight: number;
}

/** What a mention weighs by its place: who acts or speaks is meant by a later pronoun sooner than who is spoken of. */
export const WEIGHTS = { subject: 5, speaker: 4, actor: 2, introduced: 5, other: 1.5, possessor: 1 } as const;

/** A person with how present he or she is; never negative. */
export interface Ranked {
  readonly person: Person;
  readonly salience: number;
}

/** How many of the last occurrences are looked at: bounds the work for each pronoun. */
const WINDOW = 60;

/**
 * Whom a pronoun may mean, most salient first: those of its gender, by the weights of their latest occurrences,
 * halved for every sentence between. People of unknown gender
 * count half, and names that may be of things not at all.
 */
export function rankAntecedents(
  occurrences: readonly Occurrence[],
  gender: Gender,
  sentence: number,
  paragraph: number,
): readonly Ranked[] {
  const sums = new Map<Person, number>();
  for (const occurrence of occurrences.slice(-WINDOW)) {
    const { person } = occurrence;
    if (person.gender === undefined ? !person.isHuman : person.gender !== gender) continue;
    const distance = sentence - occurrence.sentence;
    const border = 0.8 ** Math.min(6, paragraph - occurrence.paragraph);
    const share = occurrence.weight * 0.5 ** distance * border * (person.gender === undefined ? 0.5 : 1);
    sums.set(person, (sums.get(person) ?? 0) + share);
  }
  return [...sums]
    .map(([person, salience]) => ({ person, salience }))
    .sort((one, other) => other.salience - one.salience);
}
