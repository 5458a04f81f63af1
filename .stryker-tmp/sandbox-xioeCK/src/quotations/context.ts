// @ts-nocheck
import type { Discourse } from "./discourse.ts";
import type { Frame, Token } from "./frame.ts";
import { readWords } from "./frame.ts";
import { isFunctionWord } from "./function-words.ts";
import type { Gender } from "./gender.ts";
import type { NamedFrame } from "./names.ts";
import type { People, Person } from "./people.ts";

/** How well a person fits as the speaker of a paragraph that only says he or she. */
export interface ContextFit {
  /** ln(1 + paragraphs in which the person speaks), ln(1 + paragraphs that name the person). */
  readonly speaking: number;
  readonly presence: number;
  /** ln(1 + paragraphs after which the pronoun would mean the person), with a quotation of its own and without. */
  readonly told: number;
  readonly leads: number;
  /** Cosine of the words, 0 to 1, with the most similar of those paragraphs. */
  readonly overlap: number;
  /** 1 when the person's gender is known and the pronoun's. */
  readonly agrees: number;
}

export interface Fitted {
  readonly person: Person;
  readonly fit: ContextFit;
}

/**
 * The fit as one number, larger is better: a log-linear ranking whose weights are fitted to the development articles'
 * pronouns. With an article held out it is right for two thirds of them; who speaks most is right for 0.6.
 */
export function scoreFit({ speaking, presence, told, leads, overlap, agrees }: ContextFit): number {
  return 1.1 * speaking - 0.1 * presence + 0.25 * told + 0.4 * leads + 7 * overlap + 0.2 * agrees;
}

/** Finds the fits of an article's people for its paragraphs; at most the 12 most named people are tried for each. */
export function buildContext(
  frames: readonly NamedFrame[],
  people: People,
  discourse: Discourse,
): (paragraph: number, gender: Gender) => readonly Fitted[] {
  const bags = frames.map(bagOf);
  const df = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) df.set(word, (df.get(word) ?? 0) + 1);
  const vectors = bags.map((bag) => weigh(bag, df, frames.length));
  const places = new Map<
    Person,
    { named: Set<number>; spoken: Set<number>; leads: Set<number>; told: Set<number> }
  >();
  const placeOf = (person: Person) => {
    const place = places.get(person) ?? {
      named: new Set(),
      spoken: new Set(),
      leads: new Set(),
      told: new Set(),
    };
    places.set(person, place);
    return place;
  };
  frames.forEach((frame, index) => {
    for (const mention of frame.names) {
      const person = people.personOf(mention);
      if (person) placeOf(person).named.add(index);
    }
    const sentences = discourse.sentences[index] ?? [];
    for (const { cues } of sentences) {
      for (const { subject, verb } of cues) {
        const person = subject?.name && people.personOf(subject.name);
        if (person && verb.strength === "saying") placeOf(person).spoken.add(index);
      }
    }
    for (const gender of ["male", "female"] as const) {
      const heir = discourse.heirs[index]?.[gender][0]?.person;
      if (heir && heir.words.length > 0)
        (frame.spans.length === 0 ? placeOf(heir).leads : placeOf(heir).told).add(index);
    }
  });
  const ranked = people.all
    .filter((person) => places.has(person) && person.isHuman)
    .sort((one, other) => other.mentions - one.mentions);
  const indexOf = new Map(frames.map((frame, index) => [frame.paragraph, index]));
  return (paragraph, gender) => {
    const index = indexOf.get(paragraph) ?? 0;
    const candidates = ranked
      .filter((person) => person.gender === undefined || person.gender === gender)
      .slice(0, 12);
    return candidates.map((person) => {
      const { named, spoken, leads, told } = placeOf(person);
      const nearest = (set: ReadonlySet<number>) =>
        Math.max(
          0,
          ...[...set]
            .slice(0, 40)
            .filter((other) => other !== index)
            .map((other) => cosine(vectors[index], vectors[other])),
        );
      return {
        person,
        fit: {
          speaking: Math.log1p(spoken.size),
          presence: Math.log1p(named.size),
          told: Math.log1p(told.size),
          leads: Math.log1p(leads.size),
          overlap: Math.max(nearest(leads), nearest(told)),
          agrees: person.gender === gender ? 1 : 0,
        },
      };
    });
  };
}

/** The words of a paragraph with their counts, quotations and all; names and function words left out. */
function bagOf(frame: Frame): Map<string, number> {
  const words: Token[] = [];
  readWords(frame.text, 0, frame.text.length, words);
  const bag = new Map<string, number>();
  for (const { kind, lower } of words) {
    if (kind !== "word" || lower.length < 3 || isFunctionWord(lower)) continue;
    const stem = lower.replace(/(?:ies|es|s|ing|ed|ly)$/, "");
    bag.set(stem, (bag.get(stem) ?? 0) + 1);
  }
  return bag;
}

interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** weight = (1 + ln tf) * ln(1 + N / df), the norm Euclidean. */
function weigh(bag: ReadonlyMap<string, number>, df: ReadonlyMap<string, number>, count: number): Vector {
  const weights = new Map<string, number>();
  let sum = 0;
  for (const [word, tf] of bag) {
    const weight = (1 + Math.log(tf)) * Math.log1p(count / (df.get(word) ?? 1));
    weights.set(word, weight);
    sum += weight * weight;
  }
  return { weights, norm: Math.sqrt(sum) };
}

function cosine(one: Vector | undefined, other: Vector | undefined): number {
  if (!one || !other || one.norm === 0 || other.norm === 0) return 0;
  let dot = 0;
  for (const [word, weight] of one.weights) dot += weight * (other.weights.get(word) ?? 0);
  return dot / (one.norm * other.norm);
}
