// @ts-nocheck
import { type Fitted, scoreFit } from "./context.ts";
import type { Discourse } from "./discourse.ts";
import type { Gender } from "./gender.ts";
import { genderOf } from "./gender.ts";
import type { Link } from "./links.ts";
import type { People, Person } from "./people.ts";
import type { Attribution, Evidence } from "./quotation.ts";
import { canSpeak } from "./speaker-nouns.ts";

/** What an article tells about who speaks in it. */
export interface Speakers {
  readonly people: People;
  readonly discourse: Discourse;
  /** For articles out of order: how well people fit a paragraph that only says he or she; undefined in order. */
  readonly fitsOf: ((paragraph: number, gender: Gender) => readonly Fitted[]) | undefined;
}

/** Who the phrase of a link means, with how sure that is. */
export function resolveSpeaker({ phrase, manner, strength }: Link, speakers: Speakers): Attribution {
  const { people, discourse, fitsOf } = speakers;
  const evidence: Evidence = {
    paragraph: phrase.paragraph,
    start: phrase.start,
    end: phrase.end,
    text: phrase.text,
  };
  const isFirm = manner === "adjacent" || strength === "saying";
  if (phrase.kind === "name" && phrase.name) {
    const person = people.personOf(phrase.name);
    const isSure = isFirm && !people.isShared(phrase.name);
    return {
      speaker: person?.name ?? phrase.text,
      role: person?.role,
      confidence: isSure ? "certain" : "likely",
      evidence,
      candidates: [],
    };
  }
  if (phrase.kind !== "pronoun") {
    return {
      speaker: phrase.text,
      role: undefined,
      confidence: isFirm && canSpeak(phrase) ? "certain" : "likely",
      evidence,
      candidates: [],
    };
  }
  const gender = genderOf(phrase.text.toLowerCase());
  if (gender === undefined) return { ...UNKNOWN, evidence };
  const [first, second] = discourse.antecedentsOf(phrase.paragraph, phrase.to - 1);
  if (first) {
    const isSure = isFirm && first.salience >= 2 && first.salience > 4 * (second?.salience ?? 0);
    return attributionTo(first.person, isSure ? "certain" : "likely", evidence);
  }
  return fitsOf ? guess(fitsOf(phrase.paragraph, gender), evidence) : { ...UNKNOWN, evidence };
}

/** An attribution to nobody. */
export const UNKNOWN: Attribution = {
  speaker: undefined,
  role: undefined,
  confidence: "unknown",
  evidence: undefined,
  candidates: [],
};

/** The best fit when what it says elsewhere is about the same; else only the candidates. */
function guess(fits: readonly Fitted[], evidence: Evidence): Attribution {
  const ranked = fits
    .map(({ person, fit }) => ({ person, fit, score: scoreFit(fit) }))
    .sort((one, other) => other.score - one.score);
  const [first] = ranked;
  const share = first ? 1 / ranked.reduce((sum, { score }) => sum + Math.exp(score - first.score), 0) : 0;
  if (first && share >= MIN_SHARE && first.fit.overlap >= MIN_OVERLAP)
    return attributionTo(first.person, "likely", evidence);
  return { ...UNKNOWN, evidence, candidates: ranked.slice(0, 5).map(({ person }) => person.name) };
}

/** The least probability of the best fit, and the least cosine with the person's own paragraphs, for an attribution. */
const MIN_SHARE = 0.5;
const MIN_OVERLAP = 0.02;

function attributionTo(person: Person, confidence: "certain" | "likely", evidence: Evidence): Attribution {
  return { speaker: person.name, role: person.role, confidence, evidence, candidates: [] };
}
